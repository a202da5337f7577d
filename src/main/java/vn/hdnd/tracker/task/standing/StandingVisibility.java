package vn.hdnd.tracker.task.standing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Which common reports a person may see: those who read everything all, a unit officer those of the own units. What a unit
 * has not sent is seen by the unit alone.
 *
 * @param sql over {@code standing_report r}; {@code words} over the same: whether what it says is seen too
 */
public record StandingVisibility(String sql, String words, Map<String, Object> parameters) {

    /** Stands for no unit in lists that may not be empty. */
    private static final UUID NONE = new UUID(0, 0);

    public static StandingVisibility of(Actor actor) {
        var units = actor.reportingUnits().stream().map(UnitId::value).toList();
        var own = "r.unit_id in (:ownUnits)";
        return new StandingVisibility(
                actor.readsEverything() ? "true" : own,
                "(r.status <> 'OPEN' or " + own + ")",
                Map.of("ownUnits", units.isEmpty() ? List.of(NONE) : units));
    }
}
