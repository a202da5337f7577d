package vn.hdnd.tracker.intake.reading;

/**
 * How wide a line is when set in Times, the face of official papers (Decree 30/2020), in thousandths of the type size.
 * Good to a few hundredths: enough to say whether one more word would have fitted.
 */
final class TextWidth {

    private static final String NARROW = "ijlt.,:;'!|()[]/I-fr ";
    private static final String WIDE = "mwMWƯƠ%@—";

    private TextWidth() {}

    static int of(CharSequence text) {
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            sum += of(text.charAt(i));
        }
        return sum;
    }

    private static int of(char c) {
        var plain = bare(c);
        if (NARROW.indexOf(plain) >= 0) {
            return plain == ' ' ? 250 : 300;
        }
        if (WIDE.indexOf(plain) >= 0) {
            return 800;
        }
        return Character.isUpperCase(c) ? 690 : 480;
    }

    private static char bare(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'ì', 'í', 'ỉ', 'ĩ', 'ị' -> Character.isUpperCase(c) ? 'I' : 'i';
            default -> c;
        };
    }
}
