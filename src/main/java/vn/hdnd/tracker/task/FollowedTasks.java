package vn.hdnd.tracker.task;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.identity.InHand;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;

/** The tasks that a clerk follows and that are not over, started or still planned. */
@Component
class FollowedTasks implements InHand {

    private static final String FOLLOWED = """
            from task t
            where t.monitor_id = :person and (t.state = 'PLANNED' or exists (select 1 from assignment a
                where a.task_id = t.id and a.status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED')))
            """;

    private final TaskRepository tasks;
    private final TaskChangeRepository changes;
    private final AccountDirectory people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TaskClock clock;

    FollowedTasks(
            TaskRepository tasks,
            TaskChangeRepository changes,
            AccountDirectory people,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TaskClock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "task.inHand.followed";
    }

    @Override
    public List<String> codes(AccountId person) {
        return jdbc.sql("select coalesce(t.code, '–') " + FOLLOWED + " order by t.code nulls last")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /** @throws Refused if that person does not follow tasks */
    @Override
    public void handOver(AccountId from, Person to, Actor by) {
        var followed = jdbc.sql("select t.id " + FOLLOWED + " order by t.id")
                .param("person", from.value())
                .query(UUID.class)
                .list();
        if (followed.isEmpty()) {
            return;
        }
        if (people.clerks().stream().noneMatch(each -> each.id().equals(to.id()))) {
            throw new Refused("identity.leaving.refused.taker");
        }
        var name = people.nameOf(from);
        var act = Ids.next();
        var now = clock.now();
        followed.forEach(id -> tasks.findForChange(new TaskId(id))
                .filter(task -> from.equals(task.monitor()))
                .ifPresent(task -> {
                    task.followedBy(to.id());
                    if (task.started()) {
                        changes.save(new TaskChange(task, EventKind.MONITOR, name, to.name(), null, by, now));
                        events.publishEvent(new MonitorChanged(act, task.id(), from, to.id(), by.id(), by.name(), now));
                    }
                }));
    }
}
