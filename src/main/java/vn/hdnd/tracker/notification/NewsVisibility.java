package vn.hdnd.tracker.notification;

import java.util.HashMap;
import java.util.Map;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.standing.StandingVisibility;

/**
 * What a person may be told of: what is told of may be seen. An arrangement between two people is told to nobody else.
 *
 * @param sql over {@code news n}
 * @param parameters of {@code sql}
 */
record NewsVisibility(String sql, Map<String, Object> parameters) {

    static NewsVisibility of(Actor actor) {
        if (actor.readsEverything()) {
            return new NewsVisibility("true", Map.of());
        }
        var parts = AssignmentVisibility.of(actor);
        var reports = StandingVisibility.of(actor);
        var parameters = new HashMap<>(parts.parameters());
        parameters.putAll(reports.parameters());
        return new NewsVisibility("""
                (n.substitution_id is not null
                    or exists (select from assignment a where a.id = n.assignment_id and %1$s)
                    or exists (select from assignment a where a.task_id = n.task_id and %1$s)
                    or exists (select from standing_report r where r.id = n.standing_report_id and %2$s))
                """.formatted(parts.sql(), reports.sql()), parameters);
    }
}
