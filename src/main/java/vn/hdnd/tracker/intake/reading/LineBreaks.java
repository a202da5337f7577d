package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a break between two lines ends a paragraph. Text out of a PDF breaks every line where the page is full: there
 * the first word of the next line tells, for it would have fitted behind the last line of a paragraph. Text typed or
 * pasted has a line to a paragraph, apart from stray breaks inside a sentence.
 */
final class LineBreaks {

    /** As many characters of a line's end as the patterns below look at. */
    private static final int TAIL = 60;

    private static final int HEADING = 60;
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;:!?…]['\"”’)\\]]*$", Pattern.DOTALL);
    private static final Pattern HANGS = Canonical.pattern(
            ".*(?:,|-|–|\\(|(?:^|\\s)(?:và|của|các|những|với|cho|về|tại|trong|do|là|khoản|điều|điểm|mục|số|ngày|tháng|năm|đồng chí|đ/c|ông|bà|theo|để|đến|từ|cùng|hoặc|như|gửi|giao|trình|đề nghị|yêu cầu|phối hợp|chủ trì|bởi|thuộc|gồm|tp\\.?))$");
    private static final Pattern WAITS_FOR_NUMBER = Canonical.pattern(
            ".*(?:^|\\s)(?:khoản|điều|điểm|mục|số|ngày|tháng|năm|quý|chương|phần|phụ lục|bảng|biểu|thứ|lúc|hồi)$");
    private static final Pattern OPENS_ANEW = Pattern.compile(
            "(?:Thừa lệnh|Trên đây|Qua ý kiến|Qua nghe|Sau khi nghe|Tham dự|Cùng dự|Dự họp|Thành phần|Văn phòng .{2,60} thông báo|Nhằm|Thường trực .{2,60} thông báo).*");
    /** Words that a dash joins: "kinh tế - xã hội", "Tài chính - Kế hoạch", "mục tiêu giai đoạn 2021 - 2025". */
    private static final Pattern FIRST_HALF = Canonical.pattern(
            ".*(?:\\d|\\b(?:kinh tế|văn hóa|tài chính|chính trị|quốc phòng|lao động|quy hoạch|kỹ thuật|khoa học|kt|vh|thông tin|hạ tầng|nông|đông|tây|bắc|nam))$");

    private static final Pattern SECOND_HALF = Canonical.pattern(
            "(?:\\d{1,4}\\b|xã hội|xh|ngân sách|ns|kế hoạch|thông tin|thương binh|hạ tầng|kiến trúc|kỹ thuật|an ninh|công nghệ|dịch vụ|lâm|đông|tây|bắc|nam|đô thị|thể thao|du lịch)\\b.*");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Phó |Quyền |Nguyên )?(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Cc]hánh|[Cc]hủ nhiệm|[Tt]hủ tướng|[Bb]ộ trưởng|Ủy viên|Uỷ viên|Tỉnh ủy viên|Thị ủy viên|Thành ủy viên|Huyện ủy viên|UVBTV|UVBCH|HUV|TUV|ThUV|Đại biểu|Phó ).*",
            Pattern.DOTALL);

    private final boolean wrapped;
    private final boolean ragged;
    private final boolean blanksTell;
    private final int width;

    private LineBreaks(boolean wrapped, boolean ragged, boolean blanksTell, int width) {
        this.wrapped = wrapped;
        this.ragged = ragged;
        this.blanksTell = blanksTell;
        this.width = width;
    }

    /** Learns from the lines themselves how wide the page is and whether empty lines mean anything. */
    static LineBreaks of(List<Line> lines) {
        var full = new ArrayList<Integer>();
        var narrow = 0;
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
        for (var line : full) {
            narrow += line < width * 80 / 100 ? 1 : 0;
        }
        return new LineBreaks(wrapped, narrow * 5 > full.size(), blanks * 10 < lines.size() * 6, width);
    }

    /** Whether the paragraph that {@code line} ends so far goes on with {@code next}, which bears no label. */
    boolean joins(List<Line> open, @Nullable Label label, Line next) {
        var line = open.get(open.size() - 1);
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
            return !ended && inMidSentence(open, label, starts);
        }
        return !ended
                || !OPENS_ANEW.matcher(next.text()).matches()
                        && !(blanksTell && next.blankBefore() > 0 && !next.newPage());
    }

    /** A short line whose sentence goes on all the same: the page was set in another face, or pasted from the web. */
    private boolean inMidSentence(List<Line> open, @Nullable Label label, char starts) {
        var line = open.get(open.size() - 1).text();
        if (open.size() > 1 || label != null && label.counted()) {
            return !Character.isLetter(starts) || TextWidth.of(line) > width * 60 / 100;
        }
        return ragged && line.length() > HEADING || "-–(/".indexOf(starts) >= 0;
    }

    /** Whether the lines read so far may be a heading, which needs no full stop. */
    boolean heading(List<Line> open, @Nullable Label label) {
        return open.size() == 1 && (label != null || open.get(0).text().length() < HEADING) && !hangs(open.get(0));
    }

    /** Whether {@code next}, which looks like the beginning of an item, may be the inside of a sentence. */
    boolean mayHoldLabelInside(Line line) {
        return runsOn(line) || !ends(line) && waitsForNumber(line);
    }

    /** A full line whose sentence is not at its end. */
    private boolean runsOn(Line line) {
        return !ends(line) && wrapped && TextWidth.of(line.text()) > width * 92 / 100;
    }

    /** A dash that stands inside a sentence: "kinh tế⏎- xã hội", "2021⏎- 2025", "đồng chí Lê An⏎- Phó Chủ tịch". */
    boolean dashInside(Line before, String rest) {
        if (ends(before)) {
            return false;
        }
        var tail = tail(before);
        var compound = FIRST_HALF.matcher(tail).matches()
                && SECOND_HALF.matcher(Canonical.of(rest)).matches();
        return compound && (Character.isDigit(rest.charAt(0)) == Character.isDigit(tail.charAt(tail.length() - 1)))
                || OFFICE.matcher(rest).matches() && People.namedLast(before.text())
                || runsOn(before);
    }

    private boolean hangs(Line line) {
        return !capitals(line) && HANGS.matcher(tail(line)).matches();
    }

    /** "theo quy định tại Khoản": the number on the next line is no label. */
    boolean waitsForNumber(Line line) {
        return !capitals(line) && WAITS_FOR_NUMBER.matcher(tail(line)).matches();
    }

    /** A heading in capitals waits for nothing, whatever its last word. */
    private static boolean capitals(Line line) {
        return line.text().length() > 5 && line.text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean room(Line line, Line next) {
        var word = next.text().split("\\s", 2)[0];
        return TextWidth.of(line.text()) + 250 + TextWidth.of(word) <= width * 97 / 100;
    }

    static boolean ends(Line line) {
        return ends(line.text());
    }

    static boolean ends(String text) {
        return ENDS_SENTENCE
                .matcher(text.substring(Math.max(0, text.length() - TAIL)))
                .matches();
    }

    private static String tail(Line line) {
        var text = line.text();
        return Canonical.of(text.substring(Math.max(0, text.length() - TAIL)));
    }
}
