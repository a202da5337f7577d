package vn.hdnd.tracker.task;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;

/** Who of the Office follows a task (chuyên viên theo dõi). Nothing of its units' parts is changed by it. */
@Service
public class Monitoring {

    private final TaskRepository tasks;
    private final TaskChangeRepository changes;
    private final AccountDirectory people;
    private final ApplicationEventPublisher events;
    private final TaskClock clock;

    Monitoring(
            TaskRepository tasks,
            TaskChangeRepository changes,
            AccountDirectory people,
            ApplicationEventPublisher events,
            TaskClock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands the task to this clerk; one who follows it already stays, and nothing is written.
     *
     * @param act one for all tasks that are handed over together
     * @param seen the version over which the form was filled in
     * @param clerk null: nobody follows it any more
     * @throws Refused if it was changed since, saying who follows it now
     * @throws NotFound if there is no such task in tracking, or this person is not of the Office
     */
    @Transactional
    public void hand(UUID act, TaskId id, long seen, @Nullable Person clerk, Actor by) {
        var task = tasks.findForChange(id)
                .filter(found -> found.started() && by.isOffice())
                .orElseThrow(() -> new NotFound("task " + id));
        var before = task.monitor();
        var after = clerk == null ? null : clerk.id();
        if (Objects.equals(before, after)) {
            return;
        }
        var name = before == null ? null : people.nameOf(before);
        if (task.version() != seen) {
            throw name == null ? new Refused("task.refused.monitorNone") : new Refused("task.refused.monitorNow", name);
        }
        task.followedBy(after);
        var now = clock.now();
        changes.save(new TaskChange(task, EventKind.MONITOR, name, clerk == null ? null : clerk.name(), null, by, now));
        events.publishEvent(new MonitorChanged(act, id, before, after, by.id(), by.name(), now));
    }
}
