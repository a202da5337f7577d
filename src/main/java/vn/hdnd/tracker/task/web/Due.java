package vn.hdnd.tracker.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.Timeliness;

/**
 * By when, in words: "còn 3 ngày làm việc", "quá hạn 2 ngày làm việc". Days left and days late are both working days.
 *
 * @param key message key; {@code argument} fills its place, if it has one
 * @param icon a name in the sprite; empty for none
 */
public record Due(String key, @Nullable Object argument, String tone, String icon) {

    /** @param reportedOn the day of the report that waits or was confirmed */
    static Due of(
            Timeliness timeliness, @Nullable LocalDate deadline, @Nullable LocalDate reportedOn, TaskToday today) {
        if (deadline == null) {
            return plain(timeliness, "idle", "");
        }
        return switch (timeliness) {
            case NOT_DUE -> reportedOn == null ? left(deadline, today, "run", "") : plain(timeliness, "run", "");
            case DUE_SOON -> left(deadline, today, "soon", "clock");
            case OVERDUE -> late(reportedOn == null ? today.date() : reportedOn, deadline, today);
            case ON_TIME -> plain(timeliness, "done", "check");
            case LATE -> plain(timeliness, "soon", "clock");
            case NO_DEADLINE, DATE_PENDING, ON_HOLD -> plain(timeliness, "idle", "");
        };
    }

    private static Due left(LocalDate deadline, TaskToday today, String tone, String icon) {
        if (deadline.equals(today.date())) {
            return new Due("task.due.today", null, tone, icon);
        }
        var days = today.left(deadline);
        return days > 0
                ? new Due("task.due.left", days, tone, icon)
                : new Due("task.due.on", VietnamTime.DAY.format(deadline), tone, icon);
    }

    private static Due late(LocalDate judgedOn, LocalDate deadline, TaskToday today) {
        var days = today.workingDays().between(deadline, judgedOn);
        return days > 0
                ? new Due("task.due.late", days, "late", "warn")
                : new Due("task.timeliness.OVERDUE", null, "late", "warn");
    }

    private static Due plain(Timeliness timeliness, String tone, String icon) {
        return new Due("task.timeliness." + timeliness, null, tone, icon);
    }
}
