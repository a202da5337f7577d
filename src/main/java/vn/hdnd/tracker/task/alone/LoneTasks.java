package vn.hdnd.tracker.task.alone;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.AloneStart;
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
    private final TaskClock clock;

    LoneTasks(TaskRepository tasks, AloneStart starting, TaskClock clock) {
        this.tasks = tasks;
        this.starting = starting;
        this.clock = clock;
    }

    /** What was planned: its id, and its code if it was started in the same act. */
    public record Planned(TaskId id, Optional<String> code) {}

    /**
     * @param submissionId made when the form was shown; sent twice, it lands on the first result
     * @param start at once, in the same transaction
     * @throws Refused if it is to start and cannot
     */
    public Planned plan(UUID submissionId, LonePlan planned, boolean start, Actor by) {
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
        return new Planned(task.id(), start ? Optional.of(starting.start(task, by, at)) : Optional.empty());
    }

    /** A task in tracking of which another is made: what it was planned as, with the units that it has. */
    public record Origin(TaskId id, String code, TaskPlan plan) {}

    /** @throws NotFound if there is none in tracking, or this person is not of the Office */
    @Transactional(readOnly = true)
    public Origin origin(String code, Actor by) {
        requireOffice(by);
        return tasks.findByCode(code)
                .map(task -> new Origin(task.id(), code, task.plan()))
                .orElseThrow(() -> new NotFound("task " + code));
    }

    private static Planned landed(Task task) {
        return new Planned(task.id(), Optional.ofNullable(task.code()));
    }

    /**
     * @param start at once, in the same transaction
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it has started, or is to start and cannot
     */
    public Planned revise(TaskId id, long seen, LonePlan planned, boolean start, Actor by) {
        var task = forChange(id, by);
        task.revise(seen, planned.basis(), planned.plan());
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
        return new LoneTask(id, task.version(), new LonePlan(task.basis(), task.plan(), task.copiedFrom()));
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
