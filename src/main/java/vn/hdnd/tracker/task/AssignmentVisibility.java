package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Which assignments a person may see: the one predicate that every query applies. Office, Standing Committee and
 * observers see all; a unit officer those of the own units and, as coordinator, the row of the lead; others none.
 *
 * @param sql over {@code assignment a}
 * @param parameters of {@code sql}
 */
public record AssignmentVisibility(String sql, Map<String, Object> parameters) {

    private static final String OF_UNITS = """
            (a.unit_id in (:visibleUnits) or (a.role = 'LEAD' and exists (
                select 1 from assignment co
                where co.task_id = a.task_id and co.role = 'COORDINATE' and co.unit_id in (:visibleUnits)
                    and (co.lead_id is null or co.lead_id = a.id))))""";

    public static AssignmentVisibility of(Actor actor) {
        if (actor.readsEverything()) {
            return new AssignmentVisibility("true", Map.of());
        }
        var units = units(actor);
        return units.isEmpty()
                ? new AssignmentVisibility("false", Map.of())
                : new AssignmentVisibility(OF_UNITS, Map.of("visibleUnits", units));
    }

    private static List<UUID> units(Actor actor) {
        return actor.reportingUnits().stream().map(UnitId::value).toList();
    }
}
