package vn.hdnd.tracker.intake.extraction;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by the words themselves that a text, or some lines of it, is in an old encoding. Letters that only Unicode
 * has speak against it, and so do words that are Vietnamese as they stand: a text that is right stays as it is.
 */
final class LegacyText {

    /** What was made of a text. @param encoding null where nothing had to be converted */
    record Outcome(String text, @Nullable LegacyEncoding encoding) {}

    /** A run of letters as old encodings have them: those of Western Europe and the signs beside them. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u0080-\\u00ff\\u0152-\\u0178\\u0192\\u02c6\\u02dc"
            + "\\u2013-\\u203a\\u20ac\\u2122\\uf020-\\uf0ff]+");

    private static final Pattern TELLING = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]");
    private static final int FEWEST = 4;

    /** Words of some lines that carry more than plain letters, and how many of them could be Vietnamese. */
    private record Count(int words, int asTheyStand, int decoded) {

        Count plus(Count other) {
            return new Count(words + other.words, asTheyStand + other.asTheyStand, decoded + other.decoded);
        }

        boolean convincing() {
            return words >= FEWEST && decoded * 100 >= words * 85 && asTheyStand * 2 <= words;
        }
    }

    private LegacyText() {}

    static Outcome decode(String text) {
        var lines = new ArrayList<String>(List.of(text.split("(?<=\n)", -1)));
        var encoding = encodingOf(lines);
        if (encoding == null) {
            return new Outcome(text, null);
        }
        var throughout = lines.stream().filter(line -> !suspect(line)).count() * 10
                <= lines.stream().filter(line -> TELLING.matcher(line).find()).count();
        lines.replaceAll(line -> suspect(line) && decodes(line, encoding, throughout) ? encoding.decode(line) : line);
        return new Outcome(String.join("", lines), encoding);
    }

    /** Whether the words of a text that are more than plain letters are Vietnamese as they stand. */
    static boolean vietnamese(String text) {
        var words = words(text).count();
        return words >= FEWEST && unicode(text) * 100 >= words * 85;
    }

    private static int unicode(String text) {
        return (int) words(text).filter(VietnameseSyllable::valid).count();
    }

    private static Stream<String> words(String text) {
        return NO_LETTERS.splitAsStream(Normalizer.normalize(text, Form.NFC)).filter(word -> TELLING.matcher(word)
                .find());
    }

    /** Whether words in a font of an old encoding are really in it: some are Unicode in a font that cannot show it. */
    static boolean bearsOut(String text, LegacyEncoding encoding) {
        var count = text.lines()
                .map(line -> suspect(line) ? count(line, encoding) : new Count(0, unicode(line), 0))
                .reduce(new Count(0, 0, 0), Count::plus);
        return count.decoded >= count.asTheyStand;
    }

    /**
     * Once the encoding is known, a line is in it unless its words are Vietnamese as they stand. "Soá" could be either:
     * the other lines tell.
     */
    private static boolean decodes(String line, LegacyEncoding encoding, boolean throughout) {
        var count = count(line, encoding);
        return count.decoded > count.asTheyStand
                || throughout && count.decoded == count.asTheyStand
                || count.words > 0 && count.asTheyStand == 0;
    }

    private static @Nullable LegacyEncoding encodingOf(List<String> lines) {
        @Nullable LegacyEncoding best = null;
        var most = 0;
        for (var encoding : LegacyEncoding.values()) {
            var count = new Count(0, 0, 0);
            for (var line : lines) {
                count = suspect(line) ? count.plus(count(line, encoding)) : count;
            }
            if (count.convincing() && count.decoded > most) {
                best = encoding;
                most = count.decoded;
            }
        }
        return best;
    }

    private static Count count(String text, LegacyEncoding encoding) {
        var words = 0;
        var asTheyStand = 0;
        var decoded = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            // A sign by itself may be just that: ©, ½, °.
            if (TELLING.matcher(word.group()).find()
                    && PLAIN.matcher(word.group()).find()) {
                words++;
                asTheyStand += VietnameseSyllable.valid(word.group()) ? 1 : 0;
                decoded += VietnameseSyllable.valid(letters(encoding.decode(word.group()))) ? 1 : 0;
            }
        }
        return new Count(words, asTheyStand, decoded);
    }

    /** Quotation marks and dashes of Windows-1252 cling to words. */
    private static String letters(String word) {
        return word.replaceAll("^[\\p{P}\\p{Z}]+|[\\p{P}\\p{Z}]+$", "");
    }

    /** No letter that Vietnamese has in Unicode alone. */
    static boolean suspect(String line) {
        return line.chars()
                .noneMatch(c -> c >= 0x1ea0 && c <= 0x1ef9
                        || c >= 0x0300 && c <= 0x0323
                        || c == 'ă'
                        || c == 'Ă'
                        || c == 'đ'
                        || c == 'Đ'
                        || c == 'ơ'
                        || c == 'Ơ'
                        || c == 'ư'
                        || c == 'Ư'
                        || c == 'ĩ'
                        || c == 'Ĩ'
                        || c == 'ũ'
                        || c == 'Ũ');
    }
}
