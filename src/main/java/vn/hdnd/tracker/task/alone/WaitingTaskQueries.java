package vn.hdnd.tracker.task.alone;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;

/** Reads the tasks that stand alone and wait to be started. Only the Office sees any. */
@Component
@Transactional(readOnly = true)
public class WaitingTaskQueries {

    private static final String WAITS = "t.state = 'PLANNED' and t.notice_id is null and :office";

    private final JdbcClient jdbc;

    WaitingTaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest waiting first. */
    public List<WaitingTask> first(int limit, Actor actor) {
        // Rides task_alone_planned.
        return jdbc.sql("""
                        select t.id, t.version, t.title, t.basis, t.deadline_on as deadline, f.*, p.name as planned_by, t.created_at
                        from task t
                        join account p on p.id = t.planned_by
                        cross join lateral (
                            select count(*) as leads, case when count(*) = 1 then min(u.short_name) end as only_unit
                            from task_target g join unit u on u.id = g.unit_id
                            where g.task_id = t.id and g.role = 'LEAD'
                        ) f
                        where %s
                        order by t.created_at, t.id
                        limit :limit
                        """.formatted(WAITS))
                .param("office", actor.isOffice())
                .param("limit", limit)
                .query(WaitingTask.class)
                .list();
    }

    public int count(Actor actor) {
        return jdbc.sql("select count(*) from task t where " + WAITS)
                .param("office", actor.isOffice())
                .query(Integer.class)
                .single();
    }
}
