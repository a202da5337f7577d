package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.CurrentPeriodSql;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.figures.Figure;

/** Reads what became of the items of a notice. */
@Component
@Transactional(readOnly = true)
class ItemTasksQueries {

    private final JdbcClient jdbc;
    private final TaskClock clock;

    ItemTasksQueries(JdbcClient jdbc, TaskClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tasks that wait for tracking, in the order in which they were made, then tasks in progress that items repeat. */
    List<ItemTask> planned(NoticeId notice) {
        return jdbc.sql("""
                        select t.notice_item_id as item, t.id, t.version, t.code, t.title, t.deadline_on as deadline,
                            f.leads, 0 as done, 0 as late, f.only_unit, false as joined
                        from task t
                        cross join lateral (
                            select count(*) as leads, case when count(*) = 1 then min(u.short_name) end as only_unit
                            from task_target g join unit u on u.id = g.unit_id
                            where g.task_id = t.id and g.role = 'LEAD'
                        ) f
                        where t.notice_id = :notice and t.state = 'PLANNED'
                        union all
                        select r.notice_item_id, t.id, t.version, t.code, t.title, t.deadline_on,
                            f.leads, f.done, 0, f.only_unit, true
                        from task_repeat r
                        join task t on t.id = r.task_id
                        cross join lateral (
                            select count(*) as leads, count(*) filter (where a.status = 'COMPLETED') as done,
                                case when count(*) = 1 then min(u.short_name) end as only_unit
                            from assignment a join unit u on u.id = a.unit_id
                            where a.task_id = t.id and a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED') and %s
                        ) f
                        where r.notice_id = :notice
                        order by joined, id
                        """.formatted(CurrentPeriodSql.CONDITION))
                .param("notice", notice.value())
                .query(ItemTask.class)
                .list();
    }

    /** Tasks in tracking of which this person sees a part, by code: those that came of the items and those repeated. */
    List<ItemTask> started(NoticeId notice, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select s.item, t.id, t.version, t.code, t.title, t.deadline_on as deadline,
                            count(*) filter (where a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED')) as leads,
                            count(*) filter (where a.role = 'LEAD' and a.status = 'COMPLETED') as done,
                            count(*) filter (where %s) as late,
                            case when count(*) = 1 then min(u.short_name) end as only_unit, s.joined
                        from (
                            select notice_item_id as item, id as task, false as joined from task where notice_id = :notice
                            union all
                            select notice_item_id, task_id, true from task_repeat where notice_id = :notice
                        ) s
                        join task t on t.id = s.task
                        join assignment a on a.task_id = t.id
                        join unit u on u.id = a.unit_id
                        where t.state = 'STARTED' and %s and %s
                        group by t.id, s.item, s.joined
                        order by t.code
                        """.formatted(Figure.OPEN_LATE.sql(), visible.sql(), CurrentPeriodSql.CONDITION))
                .param("notice", notice.value())
                .params(visible.parameters())
                .params(clock.today().parameters())
                .query(ItemTask.class)
                .list();
    }
}
