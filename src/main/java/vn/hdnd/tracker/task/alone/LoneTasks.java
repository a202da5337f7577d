package vn.hdnd.tracker.task.alone;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.AloneStart;
import vn.hdnd.tracker.task.Asked;
import vn.hdnd.tracker.task.Asking;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskRepository;

/**
 * Tasks that come from no notice. The Office plans them, the head of the Office starts them, as with notices that go into
 * tracking; the head may do both at once. Until then only the Office knows of them.
 */
@Service
@Transactional
public class LoneTasks {

    private final TaskRepository tasks;
    private final AloneStart starting;
    private final Asking asking;
    private final TaskClock clock;

    LoneTasks(TaskRepository tasks, AloneStart starting, Asking asking, TaskClock clock) {
        this.asking = asking;
        this.tasks = tasks;
        this.starting = starting;
        this.clock = clock;
    }

    /** What was planned: its id, and its code if it was started in the same act. */
    public record Planned(TaskId id, Optional<String> code) {}

    /** As below, with nothing to be filled in. */
    public Planned plan(UUID submissionId, LonePlan planned, boolean start, Actor by) {
        return plan(submissionId, planned, Asked.NOTHING, start, by);
    }

    /**
     * One that is made from another takes over its template files, but those that were dropped.
     *
     * @param submissionId made when the form was shown; sent twice, it lands on the first result
     * @param start at once, in the same transaction
     * @throws Refused if it is to start and cannot, or a file that comes along is not this person's own or waits no more
     */
    public Planned plan(UUID submissionId, LonePlan planned, Asked asked, boolean start, Actor by) {
        requireOffice(by);
        tasks.awaitSubmission(submissionId);
        var before = tasks.findBySubmissionId(submissionId);
        if (before.isPresent()) {
            return landed(before.get());
        }
        var origin = planned.copiedFrom();
        if (origin != null && tasks.findById(origin).map(Task::code).isEmpty()) {
            throw new NotFound("task " + origin);
        }
        var at = clock.now();
        var task =
                tasks.save(new Task(submissionId, planned.basis(), planned.copiedFrom(), planned.plan(), by.id(), at));
        if (origin == null) {
            asking.fill(task, asked, by);
        } else {
            asking.takeOver(origin, task, asked, by);
        }
        return new Planned(task.id(), start ? Optional.of(starting.start(task, by, at)) : Optional.empty());
    }

    /**
     * A task in tracking of which another is made: what it was planned as, with the units that it has.
     *
     * @param figures what it asks for, one a line; null: none
     */
    public record Origin(
            TaskId id, String code, TaskPlan plan, @Nullable String figures) {}

    /** @throws NotFound if there is none in tracking, or this person is not of the Office */
    @Transactional(readOnly = true)
    public Origin origin(String code, Actor by) {
        requireOffice(by);
        return tasks.findByCode(code)
                .map(task -> new Origin(task.id(), code, task.plan(), task.figures()))
                .orElseThrow(() -> new NotFound("task " + code));
    }

    /** As above. */
    @Transactional(readOnly = true)
    public Origin origin(TaskId id, Actor by) {
        return tasks.findById(id)
                .map(Task::code)
                .map(code -> origin(code, by))
                .orElseThrow(() -> new NotFound("task " + id));
    }

    private static Planned landed(Task task) {
        return new Planned(task.id(), Optional.ofNullable(task.code()));
    }

    /**
     * @param start at once, in the same transaction
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it has started, or is to start and cannot
     */
    public Planned revise(TaskId id, long seen, LonePlan planned, Asked asked, boolean start, Actor by) {
        var task = forChange(id, by);
        task.revise(seen, planned.basis(), planned.plan());
        asking.fill(task, asked, by);
        return new Planned(id, start ? Optional.of(starting.start(task, by, clock.now())) : Optional.empty());
    }

    /**
     * @return its code
     * @throws StaleVersion if it was changed since it was shown
     * @throws Refused if it has started, or cannot
     */
    public String start(TaskId id, long seen, Actor by) {
        var task = forChange(id, by);
        task.requireChangeable(seen);
        return starting.start(task, by, clock.now());
    }

    /**
     * @throws StaleVersion if it was changed since it was shown
     * @throws Refused if it has started
     */
    public void remove(TaskId id, long seen, Actor by) {
        var task = forChange(id, by);
        task.requireChangeable(seen);
        tasks.delete(task);
    }

    /** @throws NotFound if there is none that waits, or this person is not of the Office */
    @Transactional(readOnly = true)
    public LoneTask waiting(TaskId id, Actor by) {
        requireOffice(by);
        var task = tasks.findById(id)
                .filter(found -> found.alone() && found.code() == null)
                .orElseThrow(() -> new NotFound("planned task " + id));
        return new LoneTask(
                id, task.version(), new LonePlan(task.basis(), task.plan(), task.copiedFrom()), task.figures());
    }

    private Task forChange(TaskId id, Actor by) {
        requireOffice(by);
        return tasks.findForChange(id).filter(Task::alone).orElseThrow(() -> new NotFound("task " + id));
    }

    private static void requireOffice(Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("planned tasks are the Office's");
        }
    }
}
