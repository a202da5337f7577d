package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into its printed lines, and lines with columns into their cells. */
final class Lines {

    /** What stands between two columns: a wide gap, a tab, or the bar of a table. */
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*|[ \\u00a0]{5,}|\\s*\\t\\s*");

    private Lines() {}

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var at = 0;
        var blank = 0;
        var page = false;
        while (at <= text.length()) {
            var end = endOfLine(text, at);
            var first = at;
            while (first < end && blank(text.charAt(first))) {
                first++;
            }
            var last = end;
            while (last > first && blank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(first, last, text.substring(first, last), first - at, blank, page));
                blank = 0;
                page = false;
            } else {
                blank++;
            }
            page |= end < text.length() && text.charAt(end) == '\f';
            at = end + 1;
        }
        return lines;
    }

    /** The cells of a line, in order; the line itself where it has no columns. */
    static List<Line> cells(Line line) {
        var cells = new ArrayList<Line>();
        var gap = COLUMN.matcher(line.text());
        var from = 0;
        while (gap.find()) {
            if (gap.start() > from) {
                cells.add(line.part(from, gap.start()));
            }
            from = gap.end();
        }
        if (from < line.text().length()) {
            cells.add(line.part(from, line.text().length()));
        }
        return cells;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    private static int endOfLine(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\f') {
                return i;
            }
        }
        return text.length();
    }
}
