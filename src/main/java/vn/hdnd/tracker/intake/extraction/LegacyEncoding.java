package vn.hdnd.tracker.intake.extraction;

/**
 * Encodings of Vietnamese from before Unicode. Their bytes look like Western European letters (Windows-1252) to every
 * program that does not know them: "Uû ban nh©n d©n" is TCVN3, "UÛy ban nhaân daân" VNI.
 */
enum LegacyEncoding {
    TCVN3("TCVN3") {
        @Override
        String decode(String western) {
            return capitals(western, single(western, Tables.TCVN3));
        }
    },
    VNI("VNI") {
        @Override
        String decode(String western) {
            return Vni.decode(western);
        }
    },
    VISCII("VISCII") {
        @Override
        String decode(String western) {
            return single(western, Tables.VISCII);
        }
    };

    private final String label;

    LegacyEncoding(String label) {
        this.label = label;
    }

    /** As people call it. */
    String label() {
        return label;
    }

    /** @param western the bytes, taken for Windows-1252 */
    abstract String decode(String western);

    /** Fonts of symbols keep their letters in U+F020 to U+F0FF. */
    static char unshifted(char c) {
        return c >= '\uf020' && c <= '\uf0ff' ? (char) (c & 0xff) : c;
    }

    private static String single(String western, char[] table) {
        var out = new StringBuilder(western.length());
        for (var i = 0; i < western.length(); i++) {
            var octet = Western.octet(unshifted(western.charAt(i)));
            out.append(octet < 0 || table[octet] == 0 ? western.charAt(i) : table[octet]);
        }
        return out.toString();
    }

    /**
     * TCVN3 has no capitals with tone marks: headings show them by a font of capitals, or mix ("THÞ X·"). A line, else a
     * word of at least two, whose plain letters are all capitals is in capitals.
     */
    private static String capitals(String western, String decoded) {
        var out = new StringBuilder(decoded);
        capitals(western, out, 4, '\n', '\n');
        capitals(western, out, 2, ' ', '\n');
        return out.toString();
    }

    private static void capitals(String western, StringBuilder out, int least, char end, char otherEnd) {
        var from = 0;
        for (var i = 0; i <= western.length(); i++) {
            if (i < western.length() && western.charAt(i) != end && western.charAt(i) != otherEnd) {
                continue;
            }
            var upper = 0;
            var lower = 0;
            for (var j = from; j < i; j++) {
                var c = western.charAt(j);
                upper += c >= 'A' && c <= 'Z' ? 1 : 0;
                lower += c >= 'a' && c <= 'z' ? 1 : 0;
            }
            if (lower == 0 && upper >= least) {
                for (var j = from; j < i; j++) {
                    out.setCharAt(j, Character.toUpperCase(out.charAt(j)));
                }
            }
            from = i + 1;
        }
    }
}
