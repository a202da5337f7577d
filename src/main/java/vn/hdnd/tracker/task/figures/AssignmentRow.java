package vn.hdnd.tracker.task.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.Timeliness;

/**
 * One unit's part of a task, in a list.
 *
 * @param extensionUntil the day that is asked for and not decided on yet; null: none, or the list is of a past day
 * @param heardOn the day of the last act by or for the unit, in Vietnam; null: none yet
 * @param period of a series: Quý IV/2026
 * @param noticePath path of the item that it comes from
 */
public record AssignmentRow(
        UUID id,
        long version,
        String code,
        String title,
        String unitName,
        Relation relation,
        AssignmentStatus status,
        Timeliness timeliness,
        @Nullable LocalDate deadline,
        @Nullable LocalDate originalDeadline,
        @Nullable LocalDate extensionUntil,
        @Nullable LocalDate heardOn,
        UUID noticeId,
        String noticeNumber,
        String noticePath,
        @Nullable String deadlineWords,
        @Nullable String period) {

    /** The words by which it waits for its day; null where it has one, or needs none. */
    public @Nullable String awaits() {
        return timeliness == Timeliness.DATE_PENDING ? deadlineWords : null;
    }

    /** Another day holds than was set first. */
    public boolean extended() {
        return originalDeadline != null && !originalDeadline.equals(deadline);
    }
}
