package vn.hdnd.tracker.organization;

import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

/** The host area with the two bodies without which nobody could work: they hold the first accounts. */
public record HostBodies(AreaId area, UnitId standingCommittee, UnitId office) {}
