package vn.hdnd.tracker.intake.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a break between two lines ends a paragraph. Text out of a PDF breaks every line where the page is full: there
 * the first word of the next line tells, for it would have fitted behind the last line of a paragraph. Text typed or
 * pasted has a line to a paragraph, apart from stray breaks inside a sentence.
 */
final class LineBreaks {

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;:!?…]['\"”’)\\]]*$|.*\\./\\.$", Pattern.DOTALL);
    private static final Pattern HANGS = Canonical.pattern(
            ".*(?:,|-|–|\\(|\\s(?:và|của|các|những|với|cho|về|tại|trong|do|là|khoản|điều|điểm|mục|số|ngày|tháng|năm|đồng chí|ông|bà|theo|để|đến|từ|cùng|hoặc|như))$");
    private static final Pattern WAITS_FOR_NUMBER =
            Canonical.pattern(".*\\s(?:khoản|điều|điểm|mục|số|ngày|tháng|năm|quý)$");
    private static final Pattern OPENS_ANEW = Pattern.compile(
            "(?:Thừa lệnh|Trên đây|Qua ý kiến|Qua nghe|Sau khi nghe|Tham dự|Cùng dự|Dự họp|Thành phần|Văn phòng .{2,60} thông báo|Nhằm|Thường trực .{2,60} thông báo).*");

    private final boolean wrapped;
    private final boolean blanksTell;
    private final int width;

    private LineBreaks(boolean wrapped, boolean blanksTell, int width) {
        this.wrapped = wrapped;
        this.blanksTell = blanksTell;
        this.width = width;
    }

    /** Learns from the lines themselves how wide the page is and whether empty lines mean anything. */
    static LineBreaks of(List<Line> lines) {
        var full = new java.util.ArrayList<Integer>();
        var blanks = 0;
        for (var i = 1; i < lines.size(); i++) {
            var next = lines.get(i).text();
            if (Character.isLowerCase(next.charAt(0)) && Label.at(next) == null) {
                full.add(TextWidth.of(lines.get(i - 1).text()));
            }
            blanks += lines.get(i).blankBefore() > 0 ? 1 : 0;
        }
        full.sort(null);
        var wrapped = full.size() >= 3 && full.size() * 7 >= lines.size();
        var width = full.isEmpty() ? 0 : full.get((full.size() - 1) * 9 / 10);
        return new LineBreaks(wrapped, blanks * 10 < lines.size() * 6, width);
    }

    /** A line for each paragraph, as typed or pasted. */
    boolean wrapped() {
        return wrapped;
    }

    /** Whether the paragraph that {@code line} ends so far goes on with {@code next}, which bears no label. */
    boolean joins(Line line, Line next) {
        var starts = next.text().charAt(0);
        var ended = ends(line);
        if (!ended && (Character.isLowerCase(starts) || hangs(line))) {
            return true;
        }
        if (!wrapped) {
            return !ended && !Character.isUpperCase(starts) && !Character.isLetter(starts);
        }
        if (Character.isLowerCase(starts)) {
            return true;
        }
        if (room(line, next)) {
            return false;
        }
        return !ended
                || !OPENS_ANEW.matcher(next.text()).matches()
                        && !(blanksTell && next.blankBefore() > 0 && !next.newPage());
    }

    /** Whether {@code next}, which looks like the beginning of an item, may be the inside of a sentence. */
    boolean mayHoldLabelInside(Line line) {
        return runsOn(line) || !ends(line) && waitsForNumber(line);
    }

    /** A full line whose sentence is not at its end: a dash on the next one may stand inside ("kinh tế⏎- xã hội"). */
    boolean runsOn(Line line) {
        return !ends(line) && wrapped && TextWidth.of(line.text()) > width * 92 / 100;
    }

    boolean hangs(Line line) {
        return HANGS.matcher(Canonical.of(line.text())).matches();
    }

    /** "theo quy định tại Khoản": the number on the next line is no label. */
    boolean waitsForNumber(Line line) {
        return WAITS_FOR_NUMBER.matcher(Canonical.of(line.text())).matches();
    }

    private boolean room(Line line, Line next) {
        var word = next.text().split("\\s", 2)[0];
        return TextWidth.of(line.text()) + 250 + TextWidth.of(word) <= width * 97 / 100;
    }

    static boolean ends(Line line) {
        return ENDS_SENTENCE.matcher(line.text()).matches();
    }
}
