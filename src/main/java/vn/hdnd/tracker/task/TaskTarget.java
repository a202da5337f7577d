package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A reporting unit for which a task is meant.
 *
 * @param groupName the group that the unit came from: các xã, phường
 * @param covers the bodies for which it answers: Thường trực, các Ban HĐND phường X
 */
@Embeddable
public record TaskTarget(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
        UnitId unit,

        @Enumerated(EnumType.STRING) @Column(name = "role") AssignmentRole role,
        @Column(name = "group_name") @Nullable String groupName,
        @Column(name = "covers") @Nullable String covers) {

    public boolean leads() {
        return role == AssignmentRole.LEAD;
    }
}
