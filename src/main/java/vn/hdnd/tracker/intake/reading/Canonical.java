package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;

/**
 * Vietnamese in one spelling: lower case, and the tone mark of an open "oa", "oe", "uy" on its first vowel, so that uỷ
 * and ủy, hoà and hòa are one. As long as the text that it was made of, so that places carry over. Marks stay: sở, số
 * and so are three words.
 */
final class Canonical {

    private static final String PLAIN = "aeoy";
    private static final String[] TONED = {"àáảãạ", "èéẻẽẹ", "òóỏõọ", "ỳýỷỹỵ", "ùúủũụ"};

    private Canonical() {}

    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = Character.toLowerCase(text.charAt(i));
            out.append(c == '\u00a0' ? ' ' : c);
        }
        for (var i = 0; i + 1 < out.length(); i++) {
            moveTone(out, i);
        }
        return out.toString();
    }

    /** A regular expression over canonical text; word boundaries know Vietnamese letters on every JDK. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static void moveTone(StringBuilder text, int at) {
        var first = text.charAt(at);
        if (first != 'o' && first != 'u' || !closes(text, at + 2)) {
            return;
        }
        var vowels = first == 'o' ? new int[] {0, 1} : new int[] {3};
        for (var vowel : vowels) {
            var tone = TONED[vowel].indexOf(text.charAt(at + 1));
            if (tone >= 0 && !(first == 'u' && at > 0 && text.charAt(at - 1) == 'q')) {
                text.setCharAt(at, TONED[first == 'o' ? 2 : 4].charAt(tone));
                text.setCharAt(at + 1, PLAIN.charAt(vowel));
                return;
            }
        }
    }

    private static boolean closes(StringBuilder text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }
}
