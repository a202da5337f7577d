package vn.hdnd.tracker.intake.extraction;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/** Writes Unicode in the encodings from before, as old machines did. The letters stand for bytes of Windows-1252. */
final class OldEncodings {

    private static final Map<Character, Integer> TONES =
            Map.of('\u0301', 0, '\u0300', 1, '\u0309', 2, '\u0303', 3, '\u0323', 4);

    private OldEncodings() {}

    /** Capitals with a tone mark have no letter of their own: they are written small, for a font of capitals to show. */
    static String tcvn3(String text) {
        var out = new StringBuilder();
        for (var c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
            var octet = c < 0x80 ? c : octet(Tables.TCVN3, c);
            out.append((char) (octet < 0 ? octet(Tables.TCVN3, Character.toLowerCase(c)) : octet));
        }
        return out.toString();
    }

    static String vni(String text) {
        var out = new StringBuilder();
        for (var c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
            var upper = Character.isUpperCase(c);
            var written = vni(Character.toLowerCase(c));
            out.append(upper ? written.toUpperCase(java.util.Locale.ROOT) : written);
        }
        return out.toString();
    }

    static byte[] windows1258(String text) {
        var out = new StringBuilder();
        for (var c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
            var parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
            var tone = new StringBuilder();
            var letter = new StringBuilder();
            parts.chars().forEach(part -> (TONES.containsKey((char) part) ? tone : letter).append((char) part));
            out.append(Normalizer.normalize(letter, Form.NFC)).append(tone);
        }
        return out.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static String vni(char c) {
        var alone = "ìíỉĩịđỵ".indexOf(c);
        if (alone >= 0) {
            return String.valueOf("ìíæóòñî".charAt(alone));
        }
        var parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
        var letter = String.valueOf(parts.charAt(0));
        var shape = 0;
        var tone = -1;
        for (var part : parts.substring(1).toCharArray()) {
            tone = TONES.getOrDefault(part, tone);
            shape = part == '\u0302' || part == '\u0306' || part == '\u031b' ? part : shape;
        }
        if (shape == '\u0302') {
            return letter + (tone < 0 ? 'â' : "áàåãä".charAt(tone));
        }
        if (shape == '\u0306') {
            return letter + (tone < 0 ? 'ê' : "éèúüë".charAt(tone));
        }
        var base = shape == '\u031b' ? ("o".equals(letter) ? "ô" : "ö") : letter;
        return tone < 0 ? base : base + "ùøûõï".charAt(tone);
    }

    private static int octet(char[] table, char c) {
        for (var i = 0x80; i < table.length; i++) {
            if (table[i] == c) {
                return i;
            }
        }
        return c == '“' || c == '”' ? '"' : c == '–' ? '-' : -1;
    }
}
