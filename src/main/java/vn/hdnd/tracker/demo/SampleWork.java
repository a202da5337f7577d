package vn.hdnd.tracker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;

/** What the units of the sample council made of what they were given. */
@Component
@Profile("demo")
class SampleWork {

    private final SampleDesk desk;
    private final JdbcClient jdbc;

    SampleWork(SampleDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** An assignment as it was given; {@code place} names notice and item, the same on every day of filling. */
    record Given(
            UUID id,
            UUID unitId,
            String unitCode,
            String areaName,
            String role,
            String relation,
            boolean ownDuty,
            boolean evidenceRequired,
            String title,
            String place,
            Instant assignedAt,
            @Nullable LocalDate deadline) {

        LocalDate start() {
            return assignedAt.atZone(VietnamTime.ZONE).toLocalDate();
        }

        boolean leads() {
            return role.equals("LEAD");
        }

        boolean apart() {
            return relation.equals("PEER") || relation.equals("PARTNER");
        }
    }

    void live(Map<String, Actor> who, LocalDate today) {
        var clerk = Objects.requireNonNull(who.get("clerk"));
        var head = Objects.requireNonNull(who.get("head"));
        var committee = Objects.requireNonNull(who.get("committee"));
        var all = given();
        for (var given : all) {
            var habits = Habits.of(given.unitCode(), given.areaName(), given.place());
            var unit = officer(given, who, clerk);
            var cast = new SampleStory.Cast(unit, clerk, given.ownDuty() ? head : clerk, committee);
            new SampleStory(given, habits, cast, desk, today).tell();
        }
        giveTwoBack(all, new SampleStory.Cast(clerk, clerk, clerk, committee), today);
    }

    /** Whatever day it is, somebody has something to mend. */
    private void giveTwoBack(List<Given> all, SampleStory.Cast cast, LocalDate today) {
        var waiting = jdbc.sql(
                        "select id from assignment where status = 'REPORTED' and not own_duty order by reported_on, id")
                .query(UUID.class)
                .list();
        all.stream()
                .filter(given -> waiting.contains(given.id()) && !given.apart())
                .limit(2)
                .forEach(given -> desk.giveBack(given, cast, today));
    }

    /** Oldest first; coordinators before their lead, with whom they end. */
    private List<Given> given() {
        return jdbc.sql("""
                        select a.id, a.unit_id, u.code as unit_code, r.type || ' ' || r.name as area_name, a.role,
                            a.relation, a.own_duty, t.evidence_required, t.title,
                            n.number || ' ' || i.path as place, a.assigned_at, a.deadline
                        from assignment a
                        join task t on t.id = a.task_id
                        join notice n on n.id = t.notice_id
                        join notice_item i on i.id = t.notice_item_id
                        join unit u on u.id = a.unit_id
                        join area r on r.id = u.area_id
                        order by a.assigned_at, t.code, a.role, u.code
                        """).query(Given.class).list();
    }

    /** The unit's own officer; a unit without one is spoken for by somebody who holds the role for this story only. */
    private static Actor officer(Given given, Map<String, Actor> who, Actor clerk) {
        var unit = new UnitId(given.unitId());
        return who.values().stream()
                .filter(actor -> actor.reportsFor(unit))
                .findFirst()
                .orElseGet(() ->
                        new Actor(clerk.id(), clerk.username(), clerk.name(), List.of(new RoleHeld(Role.CLERK, unit))));
    }
}
