package vn.hdnd.tracker.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/**
 * The parts of a period as those of the one before it: what was given to another unit goes on with that one; what was
 * cancelled was cancelled for its period only. Coordinators pair with the same leads.
 */
final class NextParts {

    private NextParts() {}

    static List<Assignment> of(List<Assignment> before, SeriesPeriod period, Act act) {
        var byId = before.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        var made = new LinkedHashMap<UnitId, Assignment>();
        // A unit may have lost its part and got it again: the one that counts speaks for it. Leads come first.
        before.stream()
                .filter(part -> part.status() != AssignmentStatus.REASSIGNED)
                .sorted(Comparator.comparing((Assignment part) -> !part.status().counted())
                        .thenComparing(part -> part.role() != AssignmentRole.LEAD))
                .forEach(part -> made.computeIfAbsent(part.unit(), unit -> Assignment.following(part, period, act)));
        for (var part : before) {
            var paired = part.lead() == null ? null : byId.get(part.lead());
            var coordinator = made.get(part.unit());
            var lead = paired == null ? null : made.get(paired.unit());
            if (coordinator != null && lead != null && coordinator.role() == AssignmentRole.COORDINATE) {
                coordinator.pairWith(lead);
            }
        }
        var parts = new ArrayList<>(made.values());
        parts.sort(Comparator.comparing(part -> part.role() != AssignmentRole.LEAD));
        return parts;
    }
}
