package vn.hdnd.tracker.task;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * What a task asks its units to fill in: a table of figures, template files. The Office says it while the task is planned;
 * in a task that is in tracking the head of the Office changes it, and the figures only until somebody has answered.
 * Template files may be replaced or removed at any time: what units filled in hangs on their reports and stays there.
 *
 * <p>It belongs to the task. The next period of a series, a task that goes on under a new notice and a part that goes to
 * another unit are of the same task, and ask for the same. A task that is made from another one starts with what that one
 * asks: {@link #takeOver}.
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
     * @throws StaleVersion if the task was changed since
     * @throws Refused if this person may not, or figures were answered already
     */
    @Transactional
    public void ask(TaskId id, long seen, Asked asked, Actor by) {
        var task = tasks.findForChange(id).filter(found -> by.isOffice()).orElseThrow(() -> new NotFound("task " + id));
        var changed = !Objects.equals(task.figures(), asked.figures());
        if (task.started() && !by.is(Role.OFFICE_HEAD)) {
            throw new Refused("task.refused.headCorrects");
        }
        if (task.version() != seen) {
            throw new StaleVersion();
        }
        if (changed && tasks.countAnswers(id.value()) > 0) {
            throw new Refused("task.refused.figuresAnswered");
        }
        var figures = task.figures();
        var template = names(task);
        fill(task, asked, by);
        if (task.started()) {
            tell(task, EventKind.CORRECT_FIGURES, figures, asked.figures(), by);
            tell(task, EventKind.CORRECT_TEMPLATE, template, names(task), by);
        }
    }

    /** Of a task that is being planned, in the transaction in which that is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fill(Task task, Asked asked, Actor by) {
        task.askFor(asked.figures());
        files.drop(asked.dropped(), OwnerKind.TASK, task.id().value());
        files.claim(asked.template(), OwnerKind.TASK, task.id().value(), by.id());
    }

    /**
     * Of a task that is being made from another one: it gets template files of its own like those, but the dropped ones.
     * Its figures are what the form says, which started with those of the other task.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOver(TaskId from, Task task, Asked asked, Actor by) {
        files.copy(
                files.filesOf(OwnerKind.TASK, from.value()).stream()
                        .map(StoredFileSummary::id)
                        .filter(file -> !asked.dropped().contains(file))
                        .toList(),
                OwnerKind.TASK,
                task.id().value(),
                by.id());
        fill(task, asked, by);
    }

    private void tell(Task task, EventKind kind, @Nullable String before, @Nullable String after, Actor by) {
        if (!Objects.equals(before, after)) {
            changes.save(new TaskChange(task, kind, before, after, null, by, clock.now()));
        }
    }

    /** Of the template files; null: there are none. */
    private @Nullable String names(Task task) {
        var names = files.filesOf(OwnerKind.TASK, task.id().value()).stream()
                .map(StoredFileSummary::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
