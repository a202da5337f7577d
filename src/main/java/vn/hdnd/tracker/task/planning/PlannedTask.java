package vn.hdnd.tracker.task.planning;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskPlan;

/**
 * A task that waits for its notice to be put into tracking.
 *
 * @param figures what it asks for, one a line; null: none
 */
public record PlannedTask(
        TaskId id,
        long version,
        NoticeItemId item,
        TaskPlan plan,
        @Nullable String figures) {

    static PlannedTask of(Task task) {
        return new PlannedTask(task.id(), task.version(), task.item(), task.plan(), task.figures());
    }
}
