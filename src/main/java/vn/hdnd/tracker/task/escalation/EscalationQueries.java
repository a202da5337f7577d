package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.organization.UnitRegister;

/** Reads which steps of the ladder are due. */
@Component
@Transactional(readOnly = true)
public class EscalationQueries {

    /** Whoever was urged by hand this many days before the day of a reminder is not reminded by the register too. */
    static final int QUIET = 3;

    // Each slot rides assignment_late. The step nearest to today counts; what a later one has overtaken is not made up.
    private static final String DUE = """
            select distinct on (a.id, s.act) a.id as assignment_id, a.unit_id, s.act, s.days_left, a.deadline
            from %s
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
            """.formatted(Slots.SQL);

    // Rides standing_period_due.
    private static final String DUE_REPORTS = """
            select distinct on (r.id) r.id as report_id, r.unit_id, s.days_left, p.due_on
            from %s
            join standing_period p on p.due_on between s.from_on and s.to_on and p.ended_at is null
            join standing_report r on r.period_id = p.id and r.status = 'OPEN'
            where s.act = 'REMIND' and r.unit_id = any(:units)
                and (p.opened_at at time zone 'Asia/Ho_Chi_Minh')::date < s.step_on
                and not exists (
                    select 1 from standing_reminded d
                    where d.report_id = r.id and d.due_on = p.due_on and d.days_left <= s.days_left)
                and not exists (
                    select 1 from standing_event e
                    where e.report_id = r.id and e.kind = 'URGED'
                        and e.at >= (s.step_on - :quiet)::timestamp at time zone 'Asia/Ho_Chi_Minh')
            order by r.id, s.days_left
            """.formatted(Slots.SQL);

    private final JdbcClient jdbc;
    private final UnitRegister units;

    EscalationQueries(JdbcClient jdbc, UnitRegister units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The first steps that are due, those of one unit together. */
    List<DueStep> due(Ladder ladder, LocalDate today, WorkingDays days, int limit) {
        return jdbc.sql("select * from (" + DUE + ") x order by unit_id, assignment_id, act limit :limit")
                .params(parameters(ladder, today, days))
                .param("limit", limit)
                .query(DueStep.class)
                .list();
    }

    /** The first common reports that are to be reminded of. */
    List<DueReport> dueReports(Ladder ladder, LocalDate today, WorkingDays days, int limit) {
        return jdbc.sql("select * from (" + DUE_REPORTS + ") x order by unit_id, report_id limit :limit")
                .params(parameters(ladder, today, days))
                .param("limit", limit)
                .query(DueReport.class)
                .list();
    }

    /** What would go on that day if nothing changed until then, by unit. */
    public List<PlannedUnit> planned(Ladder ladder, LocalDate day, WorkingDays days) {
        return jdbc.sql("""
                        select u.name as unit_name, (count(*) filter (where x.act = 'REMIND'))::int as reminders,
                            (count(*) filter (where x.act = 'LETTER'))::int as letters,
                            (count(*) filter (where x.act = 'COMMITTEE'))::int as listed,
                            (count(*) filter (where x.act is null))::int as common
                        from (select unit_id, act from (%s) a union all select unit_id, null from (%s) r) x join unit u on u.id = x.unit_id
                        group by u.id, u.name order by u.name collate "vi-x-icu", u.id
                        """.formatted(DUE, DUE_REPORTS))
                .params(parameters(ladder, day, days))
                .query(PlannedUnit.class)
                .list();
    }

    private Map<String, Object> parameters(Ladder ladder, LocalDate today, WorkingDays days) {
        var parameters = new HashMap<>(Slots.parameters(ladder.slots(today, days)));
        parameters.put(
                "relations", ladder.relations().stream().map(Relation::name).toArray(String[]::new));
        parameters.put("units", ladder.common() ? units(ladder) : new UUID[0]);
        parameters.put("quiet", QUIET);
        return parameters;
    }

    private UUID[] units(Ladder ladder) {
        return units.open().units().stream()
                .filter(unit -> ladder.relations().contains(unit.relation()))
                .map(unit -> unit.id().value())
                .toArray(UUID[]::new);
    }
}
