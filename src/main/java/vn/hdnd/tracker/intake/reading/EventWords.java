package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.intake.EventRule.Side;

/** What the words of a limit that hangs on an event say of how it is counted (B11, B12, B16, B19, B20). */
public final class EventWords {

    private static final Pattern COUNT = Canonical.pattern("(?<!ngày )(?<!tháng )(?<!thứ )\\b(?<count>\\d{1,3}|"
            + NumberWords.NUMBER
            + ")(?:\\s*\\([\\p{L} ]{2,20}\\))?\\s+(?<unit>ngày làm việc|ngày|tuần|tháng)\\b");
    private static final Pattern AFTER = Canonical.pattern("\\b(?:sau|kể từ|tính từ|từ (?:khi|ngày|lúc)|ngay khi)\\b");
    private static final Pattern BEFORE = Canonical.pattern("\\btrước\\b");
    private static final Pattern EACH =
            Canonical.pattern("\\b(?:mỗi|từng|hằng|hàng|các) (?:kỳ họp|phiên họp|cuộc họp|hội nghị)\\b");

    private EventWords() {}

    /** A count that is missing stays missing; "before" without one is the day before. */
    public static EventRule rule(String words) {
        var plain = Canonical.of(words);
        var side = side(plain);
        if (side == Side.ON) {
            return EventRule.ON_THE_DAY;
        }
        var match = COUNT.matcher(plain);
        if (match.find()) {
            var count = NumberWords.of(match.group("count"));
            if (count > 0 && count <= EventRule.MOST) {
                return new EventRule(side, count, step(match.group("unit")));
            }
        }
        return new EventRule(side, side == Side.BEFORE ? 1 : null, Step.DAYS);
    }

    public static boolean eachTime(String words) {
        return EACH.matcher(Canonical.of(words)).find();
    }

    /** "Trong 10 ngày sau khi …, trước kỳ họp": what it is counted from comes first. */
    private static Side side(String plain) {
        var after = AFTER.matcher(plain);
        var before = BEFORE.matcher(plain);
        var later = after.find() ? after.start() : Integer.MAX_VALUE;
        var earlier = before.find() ? before.start() : Integer.MAX_VALUE;
        if (later == Integer.MAX_VALUE && earlier == Integer.MAX_VALUE) {
            return Side.ON;
        }
        return earlier < later ? Side.BEFORE : Side.AFTER;
    }

    private static Step step(String unit) {
        return switch (unit) {
            case "ngày làm việc" -> Step.WORKING_DAYS;
            case "tuần" -> Step.WEEKS;
            case "tháng" -> Step.MONTHS;
            default -> Step.DAYS;
        };
    }
}
