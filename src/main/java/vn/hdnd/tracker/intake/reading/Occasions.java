package vn.hdnd.tracker.intake.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A limit that is something that happens: after, before or at it (B11, B12, B16, B19, B20). The words decide, also where
 * another part of the paper says on which day it is expected.
 */
final class Occasions implements Deadlines.Wording {

    private static final String GATHERING =
            "(?:kỳ họp|phiên họp|cuộc họp|buổi họp|hội nghị|phiên giải trình|phiên chất vấn|giao ban)";
    private static final String FEAST =
            "(?:tết|mùa (?:mưa|khô|bão|lũ)|(?:khi )?(?:bước vào )?năm học|khai giảng|đại hội|cuộc bầu cử|bầu cử|vụ (?:đông|hè|mùa|sản xuất))";

    /** Counted back from it: "chậm nhất 07 ngày trước ngày khai mạc kỳ họp", "trước khai mạc kỳ họp 15 ngày". */
    private static final Pattern COUNTED_BACK = Canonical.pattern(
            "\\b(?:(?:chậm nhất|muộn nhất|ít nhất|tối thiểu|trước)(?:\\s+(?:là|trước)){0,3}\\s+)?\\d{1,3}(?:\\s*\\([\\p{L} ]{2,20}\\))?\\s+(?:ngày(?: làm việc)?|tuần|tháng)\\s*,?\\s*(?:trước|so với)\\s+(?:khi\\s+|ngày\\s+)?(?!\\d)[^,.;:)]{3,80}"
                    + "|\\btrước\\s+(?:ngày\\s+)?(?:khai mạc|" + GATHERING
                    + ")[^,.;:)]{0,60}?\\s(?:ít nhất\\s+|chậm nhất\\s+)?\\d{1,3}\\s+(?:ngày(?: làm việc)?|tuần)\\b");

    private static final Pattern AFTER = Canonical.pattern(
            "\\b(?:ngay (?:sau )?khi [^,.;:]{3,110}|ngay sau [^,.;:]{3,90}|(?<after>sau khi [^,.;:]{3,110}))");
    private static final Pattern BEFORE = Canonical.pattern(
            "\\b(?:trước khi [^,.;:]{3,90}|trước (?:thời điểm |ngày |thềm )?(?:diễn ra |khai mạc |tổ chức |bế mạc )?(?:"
                    + GATHERING + "|" + FEAST
                    + ")(?! và sau)[^,.;:]{0,70}|trước (?:ngày )?(?:khai mạc|bế mạc)\\b[^,.;:]{0,70}|trước (?:ngày|thời điểm) (?!\\d)(?!hội\\b)[^,.;:]{3,70})");
    private static final Pattern SESSION_AFTER = Canonical.pattern(
            "\\b(?:ngay )?sau " + GATHERING + "(?: này| nói trên| thứ [\\p{L}\\d]+| hôm nay)?(?=\\s*[,.;:)]|$)");
    private static final Pattern AT = Canonical.pattern(
            "\\b(?:tại|vào|trong|trình(?: tại)?|cho đến)\\s+(?:các\\s+)?"
                    + GATHERING
                    + "(?:(?!\\b(?:vào|nội dung|việc|để)\\b)[^,.;:]){0,50}?(?:tiếp theo|sắp tới|\\btới|gần nhất|kế tiếp|lần sau|thứ \\d+|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: [\\p{L}]+)?|chuyên đề|thường lệ (?:giữa|cuối) năm(?:\\s+\\d{4})?|(?:giữa|cuối) năm(?:\\s+\\d{4})?"
                    + "|quý (?:iv|iii|ii|i)(?:\\s*/\\s*|\\s+năm\\s+)?(?:\\d{4})?|tháng (?<month>\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+)?(?<year>\\d{4})?)(?![\\p{L}\\d])(?:,? (?:hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|thị xã|huyện|xã|phường))?");

    /** What comes after a change is a state of things: "trụ sở dôi dư sau khi sắp xếp". */
    private static final Pattern STATE = Canonical.pattern(
            "sau khi (?:thực hiện )?(?:được )?(?:sắp xếp|sáp nhập|hợp nhất|giải thể|chia tách|tổ chức lại|kiện toàn tổ chức|vận hành)\\b");

    private static final Pattern CLAUSE_BEGINS = Canonical.pattern("(?:^|[.;:,])\\s*(?:[-+*]\\s*)?$");
    /** Told of it, not told to be done by then. */
    private static final Pattern TOLD = Canonical.pattern(
            "\\b(?:đã|được|nêu|phát biểu|cam kết|hứa|chất vấn|tranh luận|tham gia|kết luận|nội dung|vấn đề|tờ trình|báo cáo thẩm tra|dự thảo nghị quyết|tài liệu|hồ sơ)(?:\\s+\\p{L}+){0,4}\\s*$");

    private final Anchors anchors;

    Occasions(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found in(String text, String plain) {
        for (var pattern : List.of(COUNTED_BACK, AFTER, BEFORE, SESSION_AFTER, AT)) {
            var match = pattern.matcher(plain);
            while (match.find()) {
                if (limits(pattern, match, plain)) {
                    return Found.event(text.substring(match.start(), match.end()));
                }
            }
        }
        return null;
    }

    private boolean limits(Pattern pattern, Matcher match, String plain) {
        var before = plain.substring(Math.max(0, match.start() - 60), match.start());
        if (pattern == AFTER) {
            return match.group("after") == null
                    || !STATE.matcher(match.group()).lookingAt()
                    || CLAUSE_BEGINS.matcher(before).find();
        }
        if (pattern == BEFORE || pattern == SESSION_AFTER) {
            return !before.matches("(?s).*\\btiếp xúc cử tri\\s*(?:trước và\\s*)?$") && !eachTime(match.group())
                    || pattern == BEFORE && match.group().startsWith("trước kỳ họp") && !eachTime(match.group());
        }
        if (pattern == AT) {
            return !TOLD.matcher(before).find() && !gone(match);
        }
        return true;
    }

    /** "trước mỗi kỳ họp" has a cadence. */
    private static boolean eachTime(String words) {
        return words.matches("(?s).*\\b(?:mỗi|từng|các)\\s+kỳ họp.*");
    }

    /** "tại phiên họp tháng 3 năm 2024" of this very meeting, or of one before. */
    private boolean gone(Matcher at) {
        var said = anchors.said();
        if (said == null || at.group("month") == null || at.group("year") == null) {
            return false;
        }
        var months = Integer.parseInt(at.group("year")) * 12 + Integer.parseInt(at.group("month"));
        return months <= said.on().getYear() * 12 + said.on().getMonthValue();
    }
}
