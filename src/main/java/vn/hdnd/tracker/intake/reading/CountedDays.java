package vn.hdnd.tracker.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Anchor;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.ReadWarning;
import vn.hdnd.tracker.intake.reading.Anchors.Day;

/**
 * A limit counted from a day: "trong 07 ngày làm việc kể từ ngày ban hành" (B08, B22). Settled where the paper gives the
 * day it counts from; that day itself does not count. Counted from something that happens, it is an event.
 */
final class CountedDays implements Deadlines.Wording {

    private static final String COUNT = "(?<count>\\d{1,3}|" + NumberWords.NUMBER
            + ")(?:\\s*\\([\\p{L} ]{2,20}\\))?\\s+(?<unit>(?>ngày làm việc|ngày|tuần|tháng))";
    private static final String FROM =
            "(?<from>\\s*,?\\s*(?:(?:(?:kể|tính)\\s+)?(?:từ|sau)|sau)\\s+(?:khi\\s+)?[^,.;:)]{2,90}?(?=\\s*[,.;:)]|$|\\s(?:và|phải|để|có trách nhiệm)\\s))?";
    private static final Pattern COUNTED = Canonical.pattern(
            "\\b(?<lead>thời hạn(?:\\s*:)?(?:\\s+(?:là|trong|tối đa)){0,3}|(?:chậm nhất|muộn nhất)(?:\\s+(?:là|trong|sau|vòng)){0,3}|trong(?:\\s+(?:vòng|thời hạn|thời gian|thời hạn tối đa|khoảng))?|không quá|tối đa|sau)\\s+"
                    + COUNT + "\\b(?!\\s+(?:trước|đầu|cuối|một lần|/))" + FROM);
    private static final Pattern OF_ISSUE = Canonical.pattern(
            "\\b(?:ban hành|ký|phát hành|thông báo này|kết luận này|văn bản này)\\b|\\b(?:có|ra) (?:thông báo|kết luận)");
    private static final Pattern OF_MEETING = Canonical.pattern(
            "(?:ngày |kết thúc |sau |tổ chức |từ |khi )(?:họp|hội nghị|cuộc họp|phiên họp|buổi làm việc|phiên giải trình|buổi họp)(?: này| hôm nay)?\\s*$");
    private static final Pattern HAPPENS = Canonical.pattern(
            "\\b(?:nhận|tiếp nhận|hoàn thành|có|kết thúc|xảy ra|được|bế mạc|khai mạc|phát hiện|phê duyệt|trình|thông qua|nghị quyết|quyết định|kế hoạch|kỳ họp)\\b");
    private static final Pattern ASKED = Canonical.pattern(
            "\\b(?:hoàn thành|xong|báo cáo|gửi|trả lời|trình|nộp|giải quyết|ban hành)\\b[^.;:]{0,80}$");

    private final Anchors anchors;

    CountedDays(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found in(String text, String plain) {
        var match = COUNTED.matcher(plain);
        while (match.find()) {
            var found = counted(match, text, plain);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found counted(Matcher match, String text, String plain) {
        var words = text.substring(match.start(), match.end());
        var from = match.group("from");
        var lead = match.group("lead");
        if (from == null) {
            var limit = !"trong".equals(lead) && !"sau".equals(lead)
                    || "trong".equals(lead)
                            && ASKED.matcher(before(match, plain)).find();
            return limit ? Found.unsettled(words, ReadWarning.Code.ANCHOR_MISSING) : null;
        }
        var written = Dates.firstWrittenIn(from);
        if (written != null) {
            if (!written.possible()) {
                return Found.unsettled(words, ReadWarning.Code.IMPOSSIBLE_DATE);
            }
            var day = written.date();
            return day == null
                    ? Found.unsettled(words, ReadWarning.Code.YEAR_MISSING)
                    : count(match, words, new Day(Anchor.NAMED, day));
        }
        if (OF_MEETING.matcher(from).find()) {
            return count(match, words, anchors.ofMeeting());
        }
        if (OF_ISSUE.matcher(from).find() && !from.contains("nhận")) {
            return count(match, words, anchors.ofIssue());
        }
        return HAPPENS.matcher(from).find() || "sau".equals(lead)
                ? Found.event(words)
                : Found.unsettled(words, ReadWarning.Code.ANCHOR_MISSING);
    }

    private Found count(Matcher match, String words, @Nullable Day anchor) {
        if (anchor == null) {
            return Found.unsettled(words, ReadWarning.Code.ANCHOR_MISSING);
        }
        var count = NumberWords.of(match.group("count"));
        var from = anchor.on();
        return switch (match.group("unit")) {
            case "ngày làm việc" ->
                Found.counted(words, anchors.workingDays().after(from, count), anchor.rule(count, Step.WORKING_DAYS));
            case "tuần" -> Found.counted(words, from.plusWeeks(count), anchor.rule(count, Step.WEEKS));
            case "tháng" -> Found.counted(words, from.plusMonths(count), anchor.rule(count, Step.MONTHS));
            default -> Found.counted(words, from.plusDays(count), anchor.rule(count, Step.DAYS));
        };
    }

    private static String before(Matcher match, String plain) {
        return plain.substring(Math.max(0, match.start() - 90), match.start());
    }
}
