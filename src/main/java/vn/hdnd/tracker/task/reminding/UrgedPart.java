package vn.hdnd.tracker.task.reminding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.AssignmentStatus;

/**
 * A part whose unit is to be urged.
 *
 * @param unitName as papers name the unit
 * @param path of the item that the task comes from; null for one that stands alone, of which {@code basis} says on what
 * @param reminders how often it was urged before, {@code lastRemindedOn} the latest time, in Vietnam
 */
public record UrgedPart(
        UUID id,
        UUID unitId,
        String unitName,
        Relation relation,
        AssignmentRole role,
        AssignmentStatus status,
        String code,
        String title,
        @Nullable LocalDate deadline,
        @Nullable String noticeNumber,
        @Nullable String path,
        @Nullable String basis,
        int reminders,
        @Nullable LocalDate lastRemindedOn) {

    /** Something is expected of its unit. */
    public boolean expected() {
        return role == AssignmentRole.LEAD && status.expected();
    }
}
