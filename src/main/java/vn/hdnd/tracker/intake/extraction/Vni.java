package vn.hdnd.tracker.intake.extraction;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: most letters are a plain one and a mark behind it ("aâ", "aá", "öù"). */
final class Vni {

    private static final String ACUTE = "\u0301";
    private static final String GRAVE = "\u0300";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";

    /** What a mark adds to the letter before it, and which letters it may follow. */
    private record Mark(String combining, String after) {}

    private static final Map<Character, Mark> MARKS = marks();
    private static final Map<Character, Character> ALONE = alone();

    private Vni() {}

    static String decode(String western) {
        var out = new StringBuilder(western.length());
        for (var i = 0; i < western.length(); i++) {
            var c = LegacyEncoding.unshifted(western.charAt(i));
            var mark = MARKS.get(Character.toLowerCase(c));
            var before = i > 0 ? Character.toLowerCase(LegacyEncoding.unshifted(western.charAt(i - 1))) : ' ';
            if (mark != null && mark.after().indexOf(before) >= 0) {
                out.append(mark.combining());
            } else {
                out.append(ALONE.getOrDefault(c, western.charAt(i)));
            }
        }
        return Normalizer.normalize(out, Form.NFC);
    }

    private static Map<Character, Mark> marks() {
        var marks = new HashMap<Character, Mark>();
        put(marks, "ùøûõï", "", "aeouyôö");
        put(marks, "áàåãä", CIRCUMFLEX, "aeo");
        put(marks, "éèúüë", BREVE, "a");
        marks.put('â', new Mark(CIRCUMFLEX, "aeo"));
        marks.put('ê', new Mark(BREVE, "a"));
        return Map.copyOf(marks);
    }

    private static void put(Map<Character, Mark> marks, String written, String shape, String after) {
        var tones = new String[] {ACUTE, GRAVE, HOOK, TILDE, DOT};
        for (var i = 0; i < tones.length; i++) {
            marks.put(written.charAt(i), new Mark(shape + tones[i], after));
        }
    }

    private static Map<Character, Character> alone() {
        var alone = new HashMap<Character, Character>();
        var written = "íìæóòôöñî";
        var meant = "íìỉĩịơưđỵ";
        for (var i = 0; i < written.length(); i++) {
            alone.put(written.charAt(i), meant.charAt(i));
            alone.put(Character.toUpperCase(written.charAt(i)), Character.toUpperCase(meant.charAt(i)));
        }
        return Map.copyOf(alone);
    }
}
