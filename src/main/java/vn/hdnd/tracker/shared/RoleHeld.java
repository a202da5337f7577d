package vn.hdnd.tracker.shared;

/**
 * A role, held in a unit.
 *
 * @param leads the person is the head of that unit, and lets its reports go
 */
public record RoleHeld(Role role, UnitId unit, boolean leads) {

    /** Not as its head. */
    public RoleHeld(Role role, UnitId unit) {
        this(role, unit, false);
    }
}
