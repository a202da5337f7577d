package vn.hdnd.tracker.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A role in a unit, with the position that is shown beside the name.
 *
 * @param position as people say it: "Phó Chủ tịch HĐND thị xã"; may be absent
 */
@Embeddable
public record RoleGrant(
        @Enumerated(EnumType.STRING) @Column(name = "role", nullable = false)
        Role role,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id", nullable = false))
        UnitId unit,

        @Column(name = "position") @Nullable String position) {

    boolean sameRoleAndUnit(RoleGrant other) {
        return role == other.role && unit.equals(other.unit);
    }
}
