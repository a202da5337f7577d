package vn.hdnd.tracker.task.figures;

import java.util.Locale;
import vn.hdnd.tracker.task.TaskToday;

/**
 * The official figures, each with the rows that it counts: lead assignments that were not cancelled or given
 * to another unit, by the current deadline; what is declined or suspended is shown apart. A report that waits is not finished and is judged by its day.
 */
public enum Figure {
    /** Đã hoàn thành, đúng hạn. */
    DONE_IN_TIME("a.status = 'COMPLETED' and a.reported_on <= a.deadline"),
    /** Đã hoàn thành, quá hạn. */
    DONE_LATE("a.status = 'COMPLETED' and a.reported_on > a.deadline"),
    /** Chưa hoàn thành, trong hạn. */
    OPEN_IN_TIME(
            "a.status <> 'COMPLETED' and a.deadline >= case a.status when 'REPORTED' then a.reported_on else :today end"),
    /** Chưa hoàn thành, quá hạn. */
    OPEN_LATE(
            "a.status <> 'COMPLETED' and a.deadline < case a.status when 'REPORTED' then a.reported_on else :today end"),
    /** All four together. */
    TOTAL("a.deadline is not null"),
    /** Đã hoàn thành, in time or late. */
    DONE("a.status = 'COMPLETED' and a.deadline is not null"),
    /** Không quy định thời hạn, or not known yet: beside the four. */
    UNDATED("a.deadline is null"),
    /** Everything that is counted at all, dated or not. */
    ALL("true"),
    /** Chưa cập nhật: open, and no act by or for the unit for as long as {@link TaskToday#SILENT} says. */
    NOT_HEARD("a.status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')"
            + " and coalesce(a.last_heard_at, a.assigned_at) < :silentSince"),

    /** Trễ so với hạn ban đầu: late by the deadline that was set first, whatever was granted since; a second count. */
    LATE_AT_FIRST(
            "case when a.status in ('COMPLETED', 'REPORTED') then a.reported_on else :today end > a.original_deadline"),
    /** Tạm dừng, đề nghị giao lại: apart from the four. */
    ON_HOLD("true") {
        @Override
        String counted() {
            return "a.status in ('DECLINED', 'SUSPENDED')";
        }
    };

    private final String condition;

    Figure(String condition) {
        this.condition = condition;
    }

    /** Some of the rows that it counts may wait for their units. */
    boolean mayWait() {
        return switch (this) {
            case OPEN_IN_TIME, OPEN_LATE, TOTAL, UNDATED, ALL, NOT_HEARD, LATE_AT_FIRST -> true;
            case DONE_IN_TIME, DONE_LATE, DONE, ON_HOLD -> false;
        };
    }

    String counted() {
        return "a.status not in ('CANCELLED', 'REASSIGNED', 'DECLINED', 'SUSPENDED')";
    }

    /**
     * The condition over {@code assignment a}, with the parameters {@code today} (a date in Vietnam) and {@code
     * silentSince} (an instant).
     */
    public String sql() {
        return "(a.role = 'LEAD' and " + counted() + " and " + condition + ")";
    }

    /** The name under which it stands in addresses: {@code open-late}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
