package vn.hdnd.tracker.intake.extraction;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * Text as the parser expects it: NFC, lines by line feeds, plain blanks, nothing invisible. Refuses what is empty, too
 * long, or marked secret.
 */
final class CleanText {

    /** About 600 pages; notices have two to ten. */
    static final int LONGEST = 2_000_000;

    private static final int NEAR_THE_TOP = 15;
    /** Letters may be set apart: M Ậ T. Beside it may stand how urgent the paper is. */
    private static final Pattern SECRET = Pattern.compile("(?iu)[^\\p{L}]*(?:(?:độ|mức\\s+độ)\\s+mật\\s*:\\s*)?"
            + "(?:(?:t\\s*u\\s*y\\s*ệ\\s*t|t\\s*ố\\s*i)\\s+)?m\\s*ậ\\s*t"
            + "(?:[^\\p{L}]+(?:hỏa|hoả|thượng)?\\s*(?:tốc|khẩn))?[^\\p{L}]*");

    private static final Pattern COLUMNS = Pattern.compile("[ \\t|]{2,}|\\|");

    private CleanText() {}

    static String of(String raw) {
        if (raw.length() > 4 * LONGEST) {
            throw UnreadableNotice.tooLarge();
        }
        var clean = FoldedText.nfc(visible(raw));
        if (clean.isBlank()) {
            throw new UnreadableNotice(Reason.EMPTY);
        }
        if (clean.length() > LONGEST) {
            throw UnreadableNotice.tooLarge();
        }
        refuseSecret(clean);
        return clean;
    }

    /**
     * A line, or a column of one, near the top that says nothing but MẬT, TỐI MẬT or TUYỆT MẬT.
     *
     * @throws UnreadableNotice for it
     */
    static void refuseSecret(String text) {
        var secret = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(NEAR_THE_TOP)
                .flatMap(COLUMNS::splitAsStream)
                .anyMatch(cell -> SECRET.matcher(FoldedText.nfc(cell)).matches());
        if (secret) {
            throw new UnreadableNotice(Reason.SECRET);
        }
    }

    static String visible(String raw) {
        var out = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == '\r') {
                out.append(i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append('\n');
            } else if (c == '\n' || c == '\t' || c == '\f') {
                out.append(c);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                out.append(' ');
            } else if (lone(raw, i)) {
                out.append('\ufffd');
            } else if (c >= '\ufb00' && c <= '\ufb06') {
                out.append(Normalizer.normalize(String.valueOf(c), Form.NFKC));
            } else if (!invisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean invisible(char c) {
        var type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\ufffe' || c == '\uffff';
    }

    private static boolean lone(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
