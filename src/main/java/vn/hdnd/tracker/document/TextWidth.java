package vn.hdnd.tracker.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How wide text is in Times New Roman, in points; and lines of about the same width. */
final class TextWidth {

    /** Advance widths from space to tilde, in thousandths of the size. */
    private static final int[] UPRIGHT = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611,
                889,
        722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444,
                500,
        444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
                480,
        200, 480, 541
    };

    private static final int[] BOLD = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667,
                944,
        722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444,
                556,
        444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
                394,
        220, 394, 520
    };

    /** Syllables that no line of a title may end in: the next one belongs to their word. */
    private static final Pattern GLUED = Pattern.compile(
            "(?iu)(?<=^|\\s)(tại|giữa|với|và|của|các|thị|thành|thường|HĐND|UBND|hội|nhân|ủy|uỷ|tổ|đại|trực|phiên|kỳ|kết|năm|tháng|quý|thứ)\\s+");

    private static final char HORN = '\u031b';
    private static final int OTHER = 500;

    private final int[] widths;
    private final boolean bold;
    private final double size;

    private TextWidth(boolean bold, double size) {
        this.widths = bold ? BOLD : UPRIGHT;
        this.bold = bold;
        this.size = size;
    }

    /** @param size in points */
    static TextWidth upright(double size) {
        return new TextWidth(false, size);
    }

    static TextWidth bold(double size) {
        return new TextWidth(true, size);
    }

    double of(String text) {
        var sum = 0;
        var last = ' ';
        for (var c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (c == HORN) {
                sum += horn(last);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                sum += width(c);
                last = c;
            }
        }
        return sum * size / 1000;
    }

    /**
     * As few lines as fit, each about as wide as the others: a title must not end in a single word.
     *
     * @param room in points
     */
    List<String> lines(String text, double room) {
        return balanced(GLUED.matcher(text.strip()).replaceAll("$1\u00a0"), room);
    }

    /** As {@link #lines}, broken at every blank but the no-break ones. */
    List<String> balanced(String text, double room) {
        var words = text.strip().split("\\s+");
        var fewest = broken(words, room).size();
        var narrow = 0.0;
        var wide = room;
        while (wide - narrow > 1) {
            var middle = (narrow + wide) / 2;
            if (broken(words, middle).size() <= fewest) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return broken(words, wide).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    private List<String> broken(String[] words, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words) {
            if (line.length() > 0 && of(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int width(char c) {
        return switch (c) {
            case 'Đ' -> 722;
            case 'đ' -> bold ? 556 : 500;
            case '\u00a0' -> 250;
            default -> c >= ' ' && c <= '~' ? widths[c - ' '] : OTHER;
        };
    }

    /** Only the letters with a horn are wider than the letters that they are made of. */
    private int horn(char letter) {
        return switch (letter) {
            case 'U' -> bold ? 74 : 54;
            case 'u' -> bold ? 44 : 42;
            case 'o' -> bold ? 54 : 29;
            default -> 0;
        };
    }
}
