package vn.hdnd.tracker.shared;

/** A role, held in a unit. */
public record RoleHeld(Role role, UnitId unit) {}
