package vn.hdnd.tracker.task.planning;

import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskPlan;

/** A task that waits for its notice to be put into tracking. */
public record PlannedTask(TaskId id, long version, NoticeItemId item, TaskPlan plan) {

    static PlannedTask of(Task task) {
        return new PlannedTask(task.id(), task.version(), task.item(), task.plan());
    }
}
