package vn.hdnd.tracker.organization;

import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;

/** A commune with the five bodies that it usually has; the committees report through the standing committee. */
public record CommuneBodies(
        AreaId area,
        UnitId standingCommittee,
        UnitId legalCommittee,
        UnitId economicSocialCommittee,
        UnitId peoplesCommittee,
        UnitId fatherlandFront) {}
