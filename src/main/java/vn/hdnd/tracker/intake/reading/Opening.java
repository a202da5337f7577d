package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the trích yếu below "THÔNG BÁO" ends and the text begins. */
final class Opening {

    private static final int LONGEST = 12;
    private static final int LONG_LINE = 200;
    private static final Pattern OPENS = Pattern.compile(
            "(?:Ngày|Sáng|Chiều|Tối|Vừa qua|Trong (?:hai |các |0?\\d )?(?:ngày|buổi|thời gian)|Thực hiện|Căn cứ|Trên cơ sở"
                    + "|Tại (?:hội nghị|cuộc họp|phiên|buổi|kỳ họp|[Tt]rụ sở|Phòng|Hội trường)|Sau khi|Từ ngày|Qua |Theo |Hôm nay|Nhằm"
                    + "|Được sự|Vào |Lúc |Hồi |Kính gửi|Tiếp theo|Xét |Đồng chí .*chủ trì|Thường trực .*(?:thông báo|tổ chức)"
                    + "|Văn phòng .*thông báo|Để |Dưới sự chủ trì).*");
    /** What may stand in a trích yếu as well, where a surer opening comes behind it. */
    private static final Pattern UNSURE = Pattern.compile("(?:Tại|Theo|Qua|Nhằm|Để|Sau khi) .*[^.;:]");

    private static final Pattern SURE = Pattern.compile(
            "(?:Ngày|Sáng|Chiều|Tối|Hôm nay|Vừa qua|Thực hiện|Căn cứ|Từ ngày|Lúc|Vào|Hồi|Trong (?:các |hai |0?\\d )?ngày).*");
    private static final Pattern MEETS =
            Canonical.pattern(".*\\bngày\\s+\\d{1,2}\\b.*\\b(?:chủ trì|tổ chức|họp|làm việc|kết luận|tiến hành)\\b.*");
    private static final Pattern RULE = Pattern.compile("[-_=–—*.\\s]{3,}");
    private static final Pattern FURTHER_HEAD = Canonical.pattern(
            "cộng h[òo]a xã hội chủ nghĩa.*|độc lập\\s*[-–].*|đảng cộng sản việt nam|số\\s*:.*|số .{0,12}/.*|[-_=–—*.\\s]{3,}|\\(?v/v.*|kính gửi.*|hỏa tốc|khẩn|thượng khẩn");
    private static final Pattern DATED =
            Pattern.compile("\\p{Lu}[\\p{L}.’' -]{1,40},\\s*ngày[\\s.…\\d]*tháng[\\s.…\\d]*năm[\\s.…\\d]*\\W*");

    private final List<Line> lines;
    private final int from;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> summary = new ArrayList<>();
    private int body;

    private Opening(List<Line> lines, int from) {
        this.lines = lines;
        this.from = from;
        this.body = from;
    }

    /** @param from the line below the title */
    static Opening below(List<Line> lines, int from) {
        var opening = new Opening(lines, from);
        opening.read();
        return opening;
    }

    List<Line> head() {
        return head;
    }

    List<Line> summary() {
        return summary;
    }

    /** The first line of the text. */
    int body() {
        return body;
    }

    private void read() {
        while (body < lines.size() && !opens(body)) {
            (furtherHead(lines.get(body)) ? head : summary).add(lines.get(body));
            body++;
        }
        if (summary.size() > LONGEST) {
            giveUp();
        }
    }

    /** No opening known: the trích yếu is what stands before the first gap or the first whole sentence. */
    private void giveUp() {
        head.clear();
        summary.clear();
        body = from;
        while (body < lines.size()
                && summary.size() < 4
                && (summary.isEmpty() || lines.get(body).blankBefore() == 0)
                && !LineBreaks.ends(lines.get(body))) {
            (furtherHead(lines.get(body)) ? head : summary).add(lines.get(body));
            body++;
        }
    }

    private boolean opens(int at) {
        var line = lines.get(at);
        var text = line.text();
        if (furtherHead(line) && !Canonical.of(text).startsWith("kính gửi")) {
            return false;
        }
        if (OPENS.matcher(text).matches() && !(UNSURE.matcher(text).matches() && surerBehind(at))) {
            return true;
        }
        if (summary.isEmpty()) {
            return false;
        }
        return line.blankBefore() >= 3
                || text.length() > LONG_LINE
                || at > 0 && RULE.matcher(lines.get(at - 1).text()).matches()
                || label(at)
                || Character.isUpperCase(text.charAt(0)) && tellsOfMeeting(at);
    }

    private boolean label(int at) {
        var text = lines.get(at).text();
        var label = Label.at(text);
        if (label == null || label.style() == Label.Style.CAPITAL || label.length() >= text.length()) {
            return false;
        }
        var rest = text.charAt(label.length());
        var waits = summary.get(summary.size() - 1).text();
        return !(label.counted() && (Character.isLowerCase(rest) || Character.isDigit(rest)))
                && !waits.matches("(?i).*\\b(?:quý|số|khóa|tháng|năm|thứ|lần)");
    }

    private boolean surerBehind(int at) {
        for (var i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
            if (SURE.matcher(lines.get(i).text()).matches() || summary.size() > 0 && label(i)) {
                return true;
            }
            if (LineBreaks.ends(lines.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "UBND xã vừa họp ngày 12/8/2025": a sentence, though it opens with none of the usual words. */
    private boolean tellsOfMeeting(int at) {
        var text = new StringBuilder();
        for (var i = at; i < Math.min(lines.size(), at + 4); i++) {
            var line = lines.get(i).text();
            if (i > at && OPENS.matcher(line).matches()) {
                return false;
            }
            text.append(line).append(' ');
            if (LineBreaks.ends(lines.get(i))) {
                return MEETS.matcher(Canonical.of(text.toString())).matches();
            }
        }
        return false;
    }

    private static boolean furtherHead(Line line) {
        var text = Canonical.of(line.text());
        return Character.isUpperCase(line.text().charAt(0))
                        && FURTHER_HEAD.matcher(text).matches()
                || RULE.matcher(text).matches()
                || text.startsWith("(v/v")
                || text.startsWith("v/v")
                || DATED.matcher(line.text()).matches()
                || Lines.cells(line).size() > 1
                        && Lines.cells(line).stream()
                                .anyMatch(cell -> FURTHER_HEAD
                                                .matcher(Canonical.of(cell.text()))
                                                .matches()
                                        || DATED.matcher(cell.text()).matches());
    }
}
