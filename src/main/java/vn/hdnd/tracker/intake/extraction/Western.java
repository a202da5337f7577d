package vn.hdnd.tracker.intake.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Windows-1252, with the five bytes that it leaves open taken as they are. */
final class Western {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] LETTERS = letters();

    private Western() {}

    static String decode(byte[] bytes) {
        var out = new StringBuilder(bytes.length);
        for (var b : bytes) {
            out.append(LETTERS[b & 0xff]);
        }
        return out.toString();
    }

    /** The byte of a letter, -1 where it has none. */
    static int octet(char c) {
        if (c < 0x80 || c >= 0xa0 && c <= 0xff) {
            return c;
        }
        for (var i = 0x80; i < 0xa0; i++) {
            if (LETTERS[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private static char[] letters() {
        var letters = new char[256];
        for (var i = 0; i < letters.length; i++) {
            var octet = new byte[] {(byte) i};
            var c = new String(octet, WINDOWS).charAt(0);
            letters[i] = c == '\ufffd' ? new String(octet, StandardCharsets.ISO_8859_1).charAt(0) : c;
        }
        return letters;
    }
}
