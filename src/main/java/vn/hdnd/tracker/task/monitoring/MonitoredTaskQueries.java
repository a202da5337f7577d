package vn.hdnd.tracker.task.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads tasks that were picked, themselves or by their parts. */
@Component
@Transactional(readOnly = true)
class MonitoredTaskQueries {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    MonitoredTaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these tasks, and of the tasks of these parts, that this person may know of, by code. */
    List<MonitoredTask> of(Collection<UUID> tasks, Collection<UUID> parts, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select t.id, t.version, t.code, t.title, m.name as monitor_name
                        from task t
                        left join account m on m.id = t.monitor_id
                        where t.state = 'STARTED'
                            and (t.id in (:tasks) or t.id in (select p.task_id from assignment p where p.id in (:parts)))
                            and exists (select 1 from assignment a where a.task_id = t.id and %s)
                        order by t.code
                        """.formatted(visible.sql()))
                .param("tasks", tasks.isEmpty() ? List.of(NONE) : tasks)
                .param("parts", parts.isEmpty() ? List.of(NONE) : parts)
                .params(visible.parameters())
                .query(MonitoredTask.class)
                .list();
    }
}
