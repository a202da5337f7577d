package vn.hdnd.tracker.task.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.CurrentPeriodSql;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.TimelinessSql;
import vn.hdnd.tracker.task.figures.Figure;

/** Reads what stands beside the items of a notice: those who read everything see all units, a unit its own part. */
@Component
@Transactional(readOnly = true)
public class MarginQueries {

    private final JdbcClient jdbc;

    MarginQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks in tracking of which this person sees a part, by code: those that came of the items and those repeated. */
    public List<MarginTask> tasks(NoticeId notice, TaskToday today, Actor actor) {
        // Rides task_notice; the parts of each task by their own index.
        return jdbc.sql("""
                        select s.item, t.code,
                            count(*) filter (where a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED')) as leads,
                            count(*) filter (where a.role = 'LEAD' and a.status = 'COMPLETED') as done,
                            count(*) filter (where %1$s) as late,
                            count(*) filter (where a.role = 'LEAD' and a.status = 'REPORTED') as waiting,
                            case when count(*) filter (where %2$s) = 1
                                then (array_agg(a.id) filter (where %2$s))[1] end as part,
                            case when count(*) filter (where %2$s) = 1
                                then min(u.short_name) filter (where %2$s) end as unit_name,
                            case when count(*) filter (where %2$s) = 1
                                then min(a.role) filter (where %2$s) end as role,
                            case when count(*) filter (where %2$s) = 1
                                then min(a.status) filter (where %2$s) end as status,
                            case when count(*) filter (where %2$s) = 1
                                then min(a.relation) filter (where %2$s) end as relation,
                            case when count(*) filter (where %2$s) = 1
                                then min(%3$s) filter (where %2$s) end as timeliness,
                            case when count(*) filter (where %2$s) = 1
                                then min(a.deadline) filter (where %2$s) else max(t.deadline_on) end as deadline
                        from (
                            select notice_item_id as item, id as task from task where notice_id = :notice
                            union
                            select notice_item_id, task_id from task_repeat where notice_id = :notice
                        ) s
                        join task t on t.id = s.task
                        join assignment a on a.task_id = t.id
                        join unit u on u.id = a.unit_id
                        where t.state = 'STARTED' and %4$s and %5$s
                        group by t.id, s.item
                        order by t.code
                        """.formatted(
                                Figure.OPEN_LATE.sql(),
                                counted(actor),
                                TimelinessSql.EXPRESSION,
                                own(actor),
                                CurrentPeriodSql.CONDITION))
                .param("notice", notice.value())
                .params(parameters(today, actor))
                .query(MarginTask.class)
                .list();
    }

    /** Tasks that went on under the notice that took this one's place, as far as this person sees a part of them. */
    public List<MovedTask> moved(NoticeId notice, TaskToday today, Actor actor) {
        // Rides task_carry_from.
        return jdbc.sql("""
                        select i.id as item, t.code, n.id as notice_id, n.number as notice_number,
                            c.item_id, x.path
                        from notice_item i
                        join task_carry c on c.from_item_id = i.id and c.done_at is not null
                        join task t on t.id = c.task_id
                        join notice n on n.id = c.notice_id
                        join notice_item x on x.id = c.item_id
                        where i.notice_id = :notice
                            and exists (select 1 from assignment a where a.task_id = t.id and %s)
                        order by t.code
                        """.formatted(own(actor)))
                .param("notice", notice.value())
                .params(parameters(today, actor))
                .query(MovedTask.class)
                .list();
    }

    /** Which of the parts that a person sees is the one that counts: any lead; for a unit any part of its own. */
    private static String counted(Actor actor) {
        return actor.readsEverything() ? "a.role = 'LEAD'" : "true";
    }

    private static String own(Actor actor) {
        var visible = AssignmentVisibility.of(actor).sql();
        return actor.readsEverything() ? visible : visible + " and a.unit_id = any(:own)";
    }

    private static Map<String, Object> parameters(TaskToday today, Actor actor) {
        var parameters = new HashMap<>(today.parameters());
        parameters.putAll(AssignmentVisibility.of(actor).parameters());
        parameters.put("own", actor.reportingUnits().stream().map(UnitId::value).toArray(UUID[]::new));
        return parameters;
    }
}
