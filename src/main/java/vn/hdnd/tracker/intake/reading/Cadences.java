package vn.hdnd.tracker.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ReadDeadline;

/** What recurs: "định kỳ hằng quý", "trước ngày 20 hằng tháng", "06 tháng một lần"; and what goes on (B14, B15, B18). */
final class Cadences {

    private static final String PERIOD = "(?:tuần|tháng|quý|năm|0?6 tháng|sáu tháng)";
    private static final Pattern ON_DAY = Canonical.pattern(
            "\\b(?:(?:trước|chậm nhất|muộn nhất|định kỳ|vào|đến)\\s+(?:là\\s+|vào\\s+|trước\\s+){0,3}){0,3}(?:ngày|thứ)\\s+(?:\\d{1,2}|\\p{L}+)(?:\\s*/\\s*\\d{1,2}|\\s+tháng\\s+\\d{1,2})?\\s*,?\\s*(?:của\\s+)?(?:hằng|hàng|mỗi)\\s+(?<each>tháng|quý|năm|tuần)"
                    + "|\\b(?:trước|chậm nhất|định kỳ|vào)\\s+(?:là\\s+|vào\\s+|trước\\s+){0,3}ngày\\s+\\d{1,2}\\s+(?:của\\s+)?tháng\\s+(?:đầu|cuối|thứ \\p{L}+)(?:\\s+(?:của|mỗi|hằng|hàng)){0,3}\\s+(?<ofQuarter>quý)"
                    + "|\\b(?:chậm nhất|trước)\\s+[^.;]{0,40}(?:đầu tiên|cuối cùng|thứ \\p{L}+|\\bngày \\d{1,2}) của (?<of>tháng|quý|năm|tuần)\\b(?! (?:này|sau))");
    private static final Pattern EVERY =
            Canonical.pattern("\\b(?:(?:định kỳ\\s+|hoặc\\s+)?(?:hằng|hàng|mỗi)\\s+(?<each>"
                    + PERIOD
                    + ")(?:\\s*(?:,|và|hoặc)\\s*(?:(?:hằng|hàng)\\s+)?(?:tuần|tháng|quý|năm|0?6 tháng|đột xuất)){0,5}"
                    + "|định kỳ\\s+(?!họp)(?:mỗi\\s+)?(?<every>(?:0?\\d+|một|hai|ba|sáu)\\s+)?(?<fixed>tuần|tháng|quý|năm)(?!\\s+\\d)(?!/\\d)\\b"
                    + "|(?:0?(?<times>\\d+)|một|hai|ba|sáu)?\\s*(?<once>tuần|tháng|quý|năm)\\s*(?:/\\s*|một |01 |1 )lần\\b|lần\\s*/\\s*(?<per>tuần|tháng|quý|năm|kỳ họp)\\b"
                    + ")");
    /** Each time that it happens, an event as "after" and "before" are. */
    private static final Pattern EACH_SESSION = Canonical.pattern(
            "\\b(?:(?:trước|sau|tại|trong)\\s+)?(?:mỗi|từng|hằng) (?:kỳ họp|phiên họp)(?:\\s+thường lệ|\\s+thường kỳ)?\\b");

    private static final Pattern BARE = Canonical.pattern(
            "(?:^|[,.;:]\\s*)(?:báo cáo |tổng hợp |thực hiện )?(?:theo )?định kỳ\\b(?!\\s+tháng\\s+\\d)");
    private static final Pattern ONGOING = Canonical.pattern("\\bthường xuyên\\b");
    /** A plan of every year, a meeting of every month: which one is meant, not how often something is due. */
    private static final Pattern NAMES = Canonical.pattern(
            "(?:kế hoạch|chương trình|dự toán|ngân sách|đánh giá|nhiệm vụ|công tác|xếp loại|phân loại|giao ban|thu nhập|chỉ tiêu|kinh phí|thường lệ|mục tiêu|vốn|phát sinh|tổng kết|sơ kết|giám sát)\\s+$");

    private static final Pattern NAMED_YEAR = Canonical.pattern("(?:báo cáo|kết quả)\\s+$");

    private Cadences() {}

    /** "ngày 25 hằng tháng", "ngày 20 của tháng cuối quý": a day of each period. */
    static @Nullable Found onDays(String text, String plain) {
        var match = ON_DAY.matcher(plain);
        if (!match.find()) {
            return null;
        }
        var period = first(match, "each", "of", "ofQuarter");
        return Found.each(text.substring(match.start(), match.end()), cadence(period, null));
    }

    static @Nullable Found in(String text, String plain) {
        var session = EACH_SESSION.matcher(plain);
        if (session.find()) {
            return Found.eachTime(text.substring(session.start(), session.end()), Cadence.EACH_SESSION);
        }
        var match = EVERY.matcher(plain);
        while (match.find()) {
            var before = plain.substring(Math.max(0, match.start() - 30), match.start());
            var words = text.substring(match.start(), match.end());
            var named = !match.group().startsWith("định kỳ") && match.group("each") != null;
            if (named
                    && (NAMES.matcher(before).find()
                            || "năm".equals(match.group("each"))
                                    && NAMED_YEAR.matcher(before).find())) {
                continue;
            }
            var period = first(match, "each", "fixed", "once", "per");
            return Found.each(words, cadence(period, first(match, "every", "times", null, null)));
        }
        var periodic = BARE.matcher(plain);
        return periodic.find()
                ? Found.each(text.substring(periodic.start(), periodic.end()).replaceFirst("^[\\s,.;:]+", ""), null)
                : null;
    }

    static @Nullable Found ongoing(String text, String plain) {
        var ongoing = ONGOING.matcher(plain);
        return ongoing.find()
                ? new Found(
                        new ReadDeadline(
                                DeadlineKind.ONGOING, text.substring(ongoing.start(), ongoing.end()), null, null, null),
                        null)
                : null;
    }

    private static @Nullable String first(Matcher match, @Nullable String... groups) {
        for (var group : groups) {
            if (group != null && match.group(group) != null) {
                return match.group(group).strip();
            }
        }
        return null;
    }

    private static @Nullable Cadence cadence(@Nullable String period, @Nullable String times) {
        if (period == null) {
            return Cadence.EACH_SESSION;
        }
        if (times != null && !times.matches("0?1|một")) {
            return times.matches("0?6|sáu") && "tháng".equals(period)
                    ? Cadence.HALF_YEARLY
                    : times.matches("0?3|ba") && "tháng".equals(period) ? Cadence.QUARTERLY : null;
        }
        return switch (period) {
            case "tuần" -> Cadence.WEEKLY;
            case "tháng" -> Cadence.MONTHLY;
            case "quý" -> Cadence.QUARTERLY;
            case "6 tháng", "06 tháng", "sáu tháng" -> Cadence.HALF_YEARLY;
            case "năm" -> Cadence.YEARLY;
            case "kỳ họp" -> Cadence.EACH_SESSION;
            default -> null;
        };
    }
}
