package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * Sets right what was wrong in a task from the beginning (đính chính). Only the head of the Office does, with a reason; the
 * history says what it was and what it became.
 */
@Service
@Transactional
public class Correcting {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskChangeRepository changes;
    private final HandingOver handingOver;
    private final TaskClock clock;

    Correcting(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskChangeRepository changes,
            HandingOver handingOver,
            TaskClock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.changes = changes;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    /**
     * Title, deliverable and deadline. A deadline is set right in every part that has it, finished ones among them: whether
     * they were in time was judged by a wrong day. Sent twice, it is done once.
     *
     * @param seen the version over which the form was filled in
     * @throws StaleVersion if the task was changed since
     * @throws Refused if this person corrects nothing, or nothing would change
     */
    public void correct(TaskId id, long seen, Correction right, Actor by) {
        requireHead(by);
        var task = started(id);
        var made = changes(task, right, by, clock.now());
        if (task.version() != seen) {
            if (made.isEmpty() && task.version() == seen + 1) {
                return;
            }
            throw new StaleVersion();
        }
        if (made.isEmpty()) {
            throw new Refused("task.refused.nothingCorrected");
        }
        if (right.deadline() != null && !right.deadline().equals(task.deadline().on())) {
            task.requireLikely(right.deadline());
        }
        changes.saveAll(made);
        apply(task, right, by);
    }

    private ArrayList<TaskChange> changes(Task task, Correction right, Actor by, Instant at) {
        var plan = task.plan();
        var made = new ArrayList<TaskChange>();
        if (!plan.title().equals(right.title())) {
            made.add(change(task, EventKind.CORRECT_TITLE, plan.title(), right.title(), right, by, at));
        }
        if (!Objects.equals(plan.deliverable(), right.deliverable())) {
            made.add(change(
                    task, EventKind.CORRECT_DELIVERABLE, plan.deliverable(), right.deliverable(), right, by, at));
        }
        if (!Objects.equals(plan.deadline().on(), right.deadline())) {
            var before = plan.deadline().on();
            made.add(change(
                    task,
                    EventKind.CORRECT_DEADLINE,
                    before == null ? plan.deadline().words() : VietnamTime.DAY.format(before),
                    right.deadline() == null ? null : VietnamTime.DAY.format(right.deadline()),
                    right,
                    by,
                    at));
        }
        return made;
    }

    private static TaskChange change(
            Task task,
            EventKind kind,
            @Nullable String before,
            @Nullable String after,
            Correction right,
            Actor by,
            Instant at) {
        return new TaskChange(task, kind, before, after, right.reason(), by, at);
    }

    private void apply(Task task, Correction right, Actor by) {
        task.correctTitle(right.title());
        task.correctDeliverable(right.deliverable());
        var before = task.deadline();
        if (Objects.equals(before.on(), right.deadline())) {
            return;
        }
        var kind = right.deadline() == null ? DeadlineKind.NONE : DeadlineKind.DATE;
        var deadline = new ItemDeadline(kind, right.deadline(), before.words());
        task.correctDeadline(deadline);
        // Parts that have a day of their own, as those of a series have, keep it.
        assignments.countedForChange(task.id()).stream()
                .filter(part -> Objects.equals(part.originalDeadline(), before.on()))
                .forEach(part -> part.correctDeadline(deadline, right.reason(), by, clock.now()));
    }

    /**
     * A part was laid on a wrong unit: it is taken back, and the right unit gets it with the same deadline.
     *
     * @param seen the version over which the form was filled in
     * @throws StaleVersion if the part was changed since
     * @throws Refused if this person corrects nothing, the part has ended, or the unit cannot get it
     */
    public void correctUnit(AssignmentId id, long seen, @Nullable UnitId right, String reason, Actor by) {
        requireHead(by);
        var part = assignments.findForChange(id).orElseThrow(() -> new NotFound("assignment " + id));
        if (part.justDone(EventKind.CORRECT_UNIT, seen, by)) {
            return;
        }
        part.requireVersion(seen);
        if (right == null) {
            throw new TransitionRefused("task.refused.noUnit");
        }
        handingOver.setRight(part, right, reason, by, clock.now());
    }

    private Task started(TaskId id) {
        return tasks.findForChange(id).filter(Task::started).orElseThrow(() -> new NotFound("task " + id));
    }

    private static void requireHead(Actor by) {
        if (!by.is(Role.OFFICE_HEAD)) {
            throw new Refused("task.refused.headCorrects");
        }
    }
}
