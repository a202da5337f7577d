package vn.hdnd.tracker.organization;

import java.util.List;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** A named set of units with the active ones that are in it now, in the register's order. */
public record GroupSummary(UnitGroupId id, String name, List<UnitId> members) {

    public GroupSummary {
        members = List.copyOf(members);
    }
}
