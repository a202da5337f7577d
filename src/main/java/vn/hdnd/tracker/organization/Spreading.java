package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.FanOut.LeftOut;
import vn.hdnd.tracker.organization.FanOut.Reason;
import vn.hdnd.tracker.shared.UnitId;

/** Fan-out: one locality, one door. */
final class Spreading {

    private final Register register;

    Spreading(Register register) {
        this.register = register;
    }

    FanOut spread(Collection<UnitId> units, List<GroupSummary> groups) {
        var named = new LinkedHashSet<UnitId>();
        var groupOf = new HashMap<UnitId, String>();
        for (var group : groups) {
            for (var member : group.members()) {
                named.add(member);
                groupOf.putIfAbsent(member, group.name());
            }
        }
        named.addAll(units);

        var leftOut = new ArrayList<LeftOut>();
        var doors = new LinkedHashMap<UnitId, List<UnitSummary>>();
        for (var unit : register.unitsById(named).values()) {
            var door = register.reportingFor(unit.id());
            if (!unit.kind().assignable()) {
                leftOut.add(new LeftOut(unit, Reason.PARTY_BODY));
            } else if (door.isEmpty()) {
                leftOut.add(new LeftOut(unit, Reason.ENDED));
            } else {
                doors.computeIfAbsent(door.get().id(), id -> new ArrayList<>()).add(unit);
            }
        }
        var reporting = register.unitsById(doors.keySet()).values().stream()
                .map(door -> reporting(door, doors.get(door.id()), groupOf))
                .toList();
        return new FanOut(reporting, leftOut);
    }

    private ReportingUnit reporting(UnitSummary door, @Nullable List<UnitSummary> bodies, Map<UnitId, String> groupOf) {
        var covered = bodies == null ? List.<UnitSummary>of() : bodies;
        var group = covered.stream()
                .map(body -> groupOf.get(body.id()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
        var onlyItself = covered.equals(List.of(door));
        return new ReportingUnit(
                door.id(), onlyItself ? null : OfficialWords.covering(covered, wholeSets(covered)), group);
    }

    /** The kinds of which the area has several and every one is covered, so that "các Ban" names them. */
    private Set<UnitKind> wholeSets(List<UnitSummary> covered) {
        var counts = new TreeMap<UnitKind, Integer>();
        covered.forEach(unit -> counts.merge(unit.kind(), 1, Integer::sum));
        var area = covered.get(0).area();
        var whole = new LinkedHashSet<UnitKind>();
        counts.forEach((kind, count) -> {
            var existing = register.units().stream()
                    .filter(unit -> unit.kind() == kind && unit.area().equals(area))
                    .count();
            if (!kind.onePerArea() && count > 1 && count == existing) {
                whole.add(kind);
            }
        });
        return whole;
    }
}
