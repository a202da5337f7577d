package vn.hdnd.tracker.task.web;

import java.util.ArrayList;
import java.util.Map;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/**
 * Which reports wait for this person's confirmation, over {@code a}, {@code t} and {@code r} of {@link AssignmentRows}:
 * the same as the workflow offers.
 */
record JudgeableSql(String sql, Map<String, Object> parameters) {

    /** Typed by this person, or in the name of one whom this person is or acts for. */
    private static final String MINE = "(r.reported_by in (:me) or coalesce(r.reported_for in (:me), false))";

    static JudgeableSql of(Actor actor) {
        var ways = new ArrayList<String>();
        if (actor.isOffice()) {
            ways.add("not a.own_duty and not t.committee_confirms and not (" + MINE + " and r.source = 'UNIT')");
        }
        if (actor.is(Role.COMMITTEE)) {
            ways.add("not a.own_duty and t.committee_confirms and not (" + MINE + " and r.source = 'UNIT')");
        }
        if (actor.is(Role.COMMITTEE) || actor.is(Role.OFFICE_HEAD)) {
            ways.add("a.own_duty and not " + MINE);
        }
        var any = ways.isEmpty() ? "false" : "((" + String.join(") or (", ways) + "))";
        return new JudgeableSql(
                "a.status = 'REPORTED' and a.role = 'LEAD' and " + any,
                Map.of("me", actor.persons().stream().map(AccountId::value).toList()));
    }
}
