package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * What a task asks its units to fill in: a table of figures, template files. The Office says it while the task is planned;
 * in a task that is in tracking the head of the Office changes it, and the figures only until somebody has answered.
 */
@Service
public class Asking {

    private final TaskRepository tasks;
    private final TaskChangeRepository changes;
    private final FileStore files;
    private final TaskClock clock;

    Asking(TaskRepository tasks, TaskChangeRepository changes, FileStore files, TaskClock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param seen the version over which the form was filled in
     * @param figures one a line; null: none
     * @param template uploads that wait; they are added to those that the task has
     * @throws StaleVersion if the task was changed since
     * @throws Refused if this person may not, or figures were answered already
     */
    @Transactional
    public void ask(TaskId id, long seen, @Nullable String figures, List<FileId> template, Actor by) {
        var task = tasks.findForChange(id).filter(found -> by.isOffice()).orElseThrow(() -> new NotFound("task " + id));
        var changed = !Objects.equals(task.figures(), figures);
        if (task.started() && !by.is(Role.OFFICE_HEAD)) {
            throw new Refused("task.refused.headCorrects");
        }
        if (task.version() != seen) {
            throw new StaleVersion();
        }
        if (changed && tasks.countAnswers(id.value()) > 0) {
            throw new Refused("task.refused.figuresAnswered");
        }
        if (task.started()) {
            tell(task, figures, changed, template, by);
        }
        task.askFor(figures);
        files.claim(template, OwnerKind.TASK, id.value(), by.id());
    }

    private void tell(Task task, @Nullable String figures, boolean changed, List<FileId> template, Actor by) {
        var at = clock.now();
        if (changed) {
            changes.save(new TaskChange(task, EventKind.CORRECT_FIGURES, task.figures(), figures, null, by, at));
        }
        if (!template.isEmpty()) {
            changes.save(new TaskChange(task, EventKind.CORRECT_TEMPLATE, null, null, null, by, at));
        }
    }
}
