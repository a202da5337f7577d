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
 * @param leads the person is the head of the unit
 */
@Embeddable
public record RoleGrant(
        @Enumerated(EnumType.STRING) @Column(name = "role", nullable = false)
        Role role,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id", nullable = false))
        UnitId unit,

        @Column(name = "position") @Nullable String position,

        @Column(name = "leads", nullable = false) boolean leads) {

    /** Not as the head of the unit. */
    public RoleGrant(Role role, UnitId unit, @Nullable String position) {
        this(role, unit, position, false);
    }

    boolean sameRoleAndUnit(RoleGrant other) {
        return role == other.role && unit.equals(other.unit);
    }
}
