package vn.hdnd.tracker.task.forms;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads what tasks ask to be filled in. Template files are read by those who see the task. */
@Component
@Transactional(readOnly = true)
class TaskFormQueries implements FileAccess {

    private static final String SELECT = """
            select t.id, t.version, t.code, t.title, t.figures, exists (
                select 1 from figure_answer f join assignment p on p.id = f.assignment_id where p.task_id = t.id) as answered
            from task t
            where ((t.state = 'PLANNED' and :office)
                or exists (select 1 from assignment a where a.task_id = t.id and %s)) and
            """;

    private final JdbcClient jdbc;

    TaskFormQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such task, or none that this person may know of */
    TaskForm of(UUID id, Actor actor) {
        return read("t.id = :key", id, actor);
    }

    /** Of a task in tracking, as above. */
    TaskForm of(String code, Actor actor) {
        return read("t.code = :key", code, actor);
    }

    private TaskForm read(String which, Object key, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql(SELECT.formatted(visible.sql()) + which)
                .param("office", actor.isOffice())
                .param("key", key)
                .params(visible.parameters())
                .query(TaskForm.class)
                .optional()
                .orElseThrow(() -> new NotFound("task " + key));
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.TASK;
    }

    @Override
    public boolean mayRead(UUID task, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select exists (select 1 from task t where t.id = :id and ((t.state = 'PLANNED' and :office)
                            or exists (select 1 from assignment a where a.task_id = t.id and %s)))
                        """.formatted(visible.sql()))
                .param("office", actor.isOffice())
                .param("id", task)
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
    }
}
