package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text being put together, each letter with the face it is set in, until old encodings can be told from Unicode. */
final class FacedText {

    private record Run(int start, Face face) {}

    private static final Pattern BLANKS = Pattern.compile("[\\s\\f]+");

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    FacedText append(CharSequence words, Face face) {
        if (words.length() > 0) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).face().equals(face)) {
                runs.add(new Run(text.length(), face));
            }
            text.append(words);
        }
        return this;
    }

    FacedText append(CharSequence words) {
        return append(words, Face.PLAIN);
    }

    FacedText append(FacedText other) {
        for (var i = 0; i < other.runs.size(); i++) {
            append(other.words(i), other.runs.get(i).face());
        }
        return this;
    }

    /** Cuts off what is behind the first {@code length} letters. */
    void cut(int length) {
        text.setLength(length);
        runs.removeIf(run -> run.start() >= length);
    }

    /** The same words, breaks and blanks joined to single blanks. */
    FacedText onOneLine() {
        var line = new FacedText();
        for (var i = 0; i < runs.size(); i++) {
            var blank = line.text.isEmpty() || line.text.charAt(line.text.length() - 1) == ' ';
            var words = BLANKS.matcher(words(i)).replaceAll(" ");
            line.append(blank ? words.stripLeading() : words, runs.get(i).face());
        }
        while (line.length() > 0 && line.text.charAt(line.length() - 1) == ' ') {
            line.cut(line.length() - 1);
        }
        return line;
    }

    int length() {
        return text.length();
    }

    /** As written, before any decoding. */
    String raw() {
        return text.toString();
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** In Unicode throughout. */
    LegacyText.Outcome decoded() {
        var believed = believed();
        var out = new StringBuilder(text.length());
        @Nullable LegacyEncoding found = null;
        for (var i = 0; i < runs.size(); i++) {
            var face = runs.get(i).face();
            var words = words(i);
            var encoding = face.encoding();
            if (encoding != null && Boolean.TRUE.equals(believed.get(encoding)) && LegacyText.suspect(words)) {
                words = encoding.decode(words);
                found = encoding;
            }
            out.append(face.capitals() ? words.toUpperCase(Locale.ROOT) : words);
        }
        var rest = LegacyText.decode(out.toString());
        return rest.encoding() == null ? new LegacyText.Outcome(out.toString(), found) : rest;
    }

    /** Which encodings the words in their fonts bear out. */
    private Map<LegacyEncoding, Boolean> believed() {
        var words = new EnumMap<LegacyEncoding, StringBuilder>(LegacyEncoding.class);
        for (var i = 0; i < runs.size(); i++) {
            var encoding = runs.get(i).face().encoding();
            if (encoding != null) {
                words.computeIfAbsent(encoding, key -> new StringBuilder())
                        .append(words(i))
                        .append('\n');
            }
        }
        var believed = new EnumMap<LegacyEncoding, Boolean>(LegacyEncoding.class);
        words.forEach((encoding, text) -> believed.put(encoding, LegacyText.bearsOut(text.toString(), encoding)));
        return believed;
    }

    private String words(int run) {
        var end = run + 1 < runs.size() ? runs.get(run + 1).start() : text.length();
        return text.substring(runs.get(run).start(), end);
    }
}
