package vn.hdnd.tracker.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people search it: without marks and case, so that "ủy", "uỷ" and "uy" are one. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private FoldedText() {}

    /** Lower case, đ as d, accents off, white space single and none at the ends. */
    public static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /** A text on one line as it is stored: NFC, white space single and none at the ends, no control characters. */
    public static String line(String text) {
        return SPACES.matcher(nfc(text))
                .replaceAll(" ")
                .replaceAll("\\p{Cc}", "")
                .strip();
    }

    /** A text as it is stored: NFC. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
