package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.task.TimelinessSql;

/** The columns and tables of {@link AssignmentRow}, for the queries that read them. */
final class AssignmentRows {

    /** Wants the parameters of {@link TimelinessSql}; a condition over {@code a} and its order come behind. */
    static final String SELECT = """
            select a.id, a.version, a.unit_id, u.short_name as unit_name, a.role, a.relation, a.status, a.own_duty,
                t.committee_confirms, a.group_name, a.covers, a.deadline, a.reported_on, a.assigned_at, a.last_heard_at,
                %s as timeliness,
                t.code, t.title, n.id as notice_id, n.number as notice_number, i.path,
                r.id as report_id, r.reported_by, r.reported_for, r.source as report_source, r.outcome, r.difficulties,
                r.quantity_done, r.quantity_total, r.effective_on as report_day,
                case when a.status = 'RETURNED' then (
                    select e.note from assignment_event e
                    where e.assignment_id = a.id and e.action = 'RETURN' order by e.seq desc limit 1
                ) end as return_reason,
                t.notice_ended, a.original_deadline, a.extension_until, a.extension_reason, a.extension_by,
                a.extension_recorded, a.extension_at, a.proposed_action, a.proposal_words, a.proposed_until,
                pu.short_name as proposed_unit, a.proposed_by_name, a.proposed_at, a.put_at,
                held.note as held_reason, held.detail as competent_unit,
                t.deadline_words, sp.label as period,
                (select x.state from unsent_report x
                    where x.assignment_id = a.id and x.state in ('WAITING', 'SENT_BACK')) as unsent
            from assignment a
            join task t on t.id = a.task_id
            join notice n on n.id = t.notice_id
            join notice_item i on i.id = t.notice_item_id
            join unit u on u.id = a.unit_id
            left join progress_report r on r.id = a.last_report_id
            left join series_period sp on sp.id = a.period_id
            left join unit pu on pu.id = a.proposed_unit_id
            left join lateral (
                select e.note, e.detail from assignment_event e
                where a.status in ('DECLINED', 'SUSPENDED') and e.assignment_id = a.id and e.action in ('DECLINE', 'SUSPEND')
                order by e.seq desc limit 1
            ) held on true
            """.formatted(TimelinessSql.EXPRESSION);

    private AssignmentRows() {}
}
