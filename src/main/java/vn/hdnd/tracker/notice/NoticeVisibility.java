package vn.hdnd.tracker.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/**
 * The one rule of who sees which notice, as a condition on {@code notice n}: the Office every notice, the Standing
 * Committee and observers what is published, a unit what is published and binds it or lists it as a recipient.
 *
 * @param condition SQL without anything that a request said
 */
record NoticeVisibility(String condition, Map<String, Object> parameters) {

    private static final String PUBLISHED = "n.status in ('TRACKED', 'SUPERSEDED', 'REVOKED')";

    static NoticeVisibility of(Actor actor) {
        if (actor.isOffice()) {
            return new NoticeVisibility("true", Map.of());
        }
        if (actor.readsEverything()) {
            return new NoticeVisibility(PUBLISHED, Map.of());
        }
        if (actor.is(Role.UNIT_OFFICER)) {
            var units =
                    actor.reportingUnits().stream().map(unit -> unit.value()).toArray(UUID[]::new);
            return new NoticeVisibility(PUBLISHED + """
                     and exists (select 1 from notice_reader r
                                 where r.notice_id = n.id and r.unit_id = any(:reporting))""", Map.of("reporting", units));
        }
        return new NoticeVisibility("false", Map.of());
    }

    Map<String, Object> with(String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
