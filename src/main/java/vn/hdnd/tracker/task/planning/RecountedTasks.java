package vn.hdnd.tracker.task.planning;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.DeadlinesRecounted;
import vn.hdnd.tracker.notice.DeadlinesRecounted.Recounted;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskRepository;

/** Planned tasks whose limit is that of their item follow it to another day. */
@Component
class RecountedTasks {

    private final TaskRepository tasks;

    RecountedTasks(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(DeadlinesRecounted recounted) {
        tasks.ofNotice(recounted.notice()).forEach(task -> recounted.all().stream()
                .filter(one -> concerns(one, task))
                .findFirst()
                .ifPresent(one -> task.recount(one.before(), one.now())));
    }

    private static boolean concerns(Recounted one, Task task) {
        return one.item().equals(task.item()) && one.before().equals(task.plan().deadline());
    }
}
