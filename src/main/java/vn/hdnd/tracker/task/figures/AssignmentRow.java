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
 * @param heardOn the day of the last act by or for the unit, in Vietnam; null: none yet
 * @param noticePath path of the item that it comes from; null for a task that stands alone, of which {@code basis} says on
 *     what it rests
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
        @Nullable LocalDate heardOn,
        @Nullable UUID noticeId,
        @Nullable String noticeNumber,
        @Nullable String noticePath,
        @Nullable String basis) {}
