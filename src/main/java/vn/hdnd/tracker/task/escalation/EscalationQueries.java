package vn.hdnd.tracker.task.escalation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.escalation.Ladder.Slot;

/** Reads which steps of the ladder are due. */
@Component
@Transactional(readOnly = true)
public class EscalationQueries {

    /** Whoever was urged by hand this many days before the day of a reminder is not reminded by the register too. */
    static final int QUIET = 3;

    // Each slot rides assignment_late. The step nearest to today counts; what a later one has overtaken is not made up.
    private static final String DUE = """
            select distinct on (a.id, s.act) a.id as assignment_id, a.unit_id, s.act, s.days_left, a.deadline
            from unnest(cast(:acts as text[]), cast(:lefts as int[]), cast(:ons as date[]), cast(:froms as date[]),
                cast(:tos as date[])) as s(act, days_left, step_on, from_on, to_on)
            join assignment a on a.deadline between s.from_on and s.to_on
            join task t on t.id = a.task_id
            left join notice n on n.id = t.notice_id
            where a.role = 'LEAD' and a.status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                and a.relation = any(:relations)
                and a.extension_until is null
                and (a.assigned_at at time zone 'Asia/Ho_Chi_Minh')::date < s.step_on
                and not (t.retro and a.deadline < coalesce((n.tracked_at at time zone 'Asia/Ho_Chi_Minh')::date, a.deadline))
                and not exists (
                    select 1 from escalation_done d
                    where d.assignment_id = a.id and d.act = s.act and d.deadline = a.deadline and d.days_left <= s.days_left)
                and (s.act <> 'REMIND' or not exists (
                    select 1 from reminder m
                    where m.assignment_id = a.id and m.channel <> 'AUTOMATIC'
                        and m.sent_at >= (s.step_on - :quiet)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
            order by a.id, s.act, s.days_left
            """;

    private final JdbcClient jdbc;

    EscalationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first steps that are due, those of one unit together. */
    List<DueStep> due(Ladder ladder, LocalDate today, WorkingDays days, int limit) {
        return jdbc.sql("select * from (" + DUE + ") x order by unit_id, assignment_id, act limit :limit")
                .params(parameters(ladder, today, days))
                .param("limit", limit)
                .query(DueStep.class)
                .list();
    }

    /** What would go on that day if nothing changed until then, by unit. */
    public List<PlannedUnit> planned(Ladder ladder, LocalDate day, WorkingDays days) {
        return jdbc.sql("""
                        select u.name as unit_name, (count(*) filter (where x.act = 'REMIND'))::int as reminders,
                            (count(*) filter (where x.act = 'LETTER'))::int as letters,
                            (count(*) filter (where x.act = 'COMMITTEE'))::int as listed
                        from (%s) x join unit u on u.id = x.unit_id
                        group by u.id, u.name order by u.name collate "vi-x-icu", u.id
                        """.formatted(DUE))
                .params(parameters(ladder, day, days))
                .query(PlannedUnit.class)
                .list();
    }

    private static Map<String, Object> parameters(Ladder ladder, LocalDate today, WorkingDays days) {
        var slots = ladder.slots(today, days);
        var parameters = new HashMap<String, Object>();
        parameters.put("acts", slots.stream().map(slot -> slot.act().name()).toArray(String[]::new));
        parameters.put("lefts", slots.stream().map(Slot::daysLeft).toArray(Integer[]::new));
        parameters.put("ons", dates(slots, Slot::stepOn));
        parameters.put("froms", dates(slots, Slot::from));
        parameters.put("tos", dates(slots, Slot::to));
        parameters.put(
                "relations", ladder.relations().stream().map(Relation::name).toArray(String[]::new));
        parameters.put("quiet", QUIET);
        return parameters;
    }

    private static Date[] dates(List<Slot> slots, Function<Slot, LocalDate> day) {
        return slots.stream().map(day).map(Date::valueOf).toArray(Date[]::new);
    }
}
