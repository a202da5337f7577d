package vn.hdnd.tracker.organization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** A group as kept: by rule if it has a level, by listed members otherwise. */
record RegisteredGroup(
        UnitGroupId id,
        String name,
        @Nullable RelativeLevel level,
        Set<UnitKind> kinds,
        Set<UnitId> listed,
        List<String> aliases) {

    boolean has(UnitSummary unit) {
        return level == null ? listed.contains(unit.id()) : level == unit.level() && kinds.contains(unit.kind());
    }
}
