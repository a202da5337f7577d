package vn.hdnd.tracker.task.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.ProposedTasks;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskRepository;
import vn.hdnd.tracker.task.TaskTarget;

/** Makes tasks as the items' words suggest them, one for each duty. */
@Component
class ProposedItemTasks implements ProposedTasks {

    private final TaskRepository tasks;
    private final UnitRegister units;
    private final TaskClock clock;

    ProposedItemTasks(TaskRepository tasks, UnitRegister units, TaskClock clock) {
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Set<NoticeItemId> make(NoticeId notice, List<ItemFacts> items, Actor by) {
        var proposing = new Proposing(units.open());
        var made = new ArrayList<Task>();
        var of = new HashSet<NoticeItemId>();
        for (var item : items) {
            var plans =
                    proposing.each(item, by).stream().map(TaskProposal::plan).toList();
            if (plans.stream().allMatch(ProposedItemTasks::hasLead)) {
                plans.forEach(plan -> made.add(new Task(UUID.randomUUID(), notice, item.id(), plan, clock.now())));
                of.add(item.id());
            }
        }
        tasks.saveAll(made);
        return of;
    }

    private static boolean hasLead(TaskPlan plan) {
        return plan.targets().stream().anyMatch(TaskTarget::leads);
    }
}
