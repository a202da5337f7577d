package vn.hdnd.tracker.task.alone;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.TaskId;

/**
 * A task that stands alone and waits for the head of the Office to start it.
 *
 * @param figures what it asks for, one a line; null: none
 */
public record LoneTask(
        TaskId id, long version, LonePlan planned, @Nullable String figures) {}
