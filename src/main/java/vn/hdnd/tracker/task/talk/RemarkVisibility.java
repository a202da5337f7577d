package vn.hdnd.tracker.task.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Who reads which remarks: the one predicate that every query applies. The Office and the Standing Committee read all; a
 * unit what is said about its own part or to all units of the task, though not what the Office keeps to itself; observers
 * read directives; others nothing.
 *
 * @param sql over {@code remark m}
 * @param parameters of {@code sql}
 */
public record RemarkVisibility(String sql, Map<String, Object> parameters) {

    private static final String OF_UNITS = """
            (m.kind <> 'OFFICE_COMMENT' and exists (
                select 1 from assignment own
                where own.task_id = m.task_id and own.unit_id in (:remarkUnits)
                    and (m.assignment_id is null or own.id = m.assignment_id)))""";

    public static RemarkVisibility of(Actor actor) {
        if (actor.isOffice() || actor.is(Role.COMMITTEE)) {
            return new RemarkVisibility("true", Map.of());
        }
        var ways = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (actor.is(Role.OBSERVER)) {
            ways.add("m.kind in ('DIRECTIVE', 'MARGIN_NOTE')");
        }
        var units = List.copyOf(actor.reportingUnits());
        if (!units.isEmpty()) {
            ways.add(OF_UNITS);
            parameters.put("remarkUnits", units.stream().map(UnitId::value).toList());
        }
        return new RemarkVisibility(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")", parameters);
    }
}
