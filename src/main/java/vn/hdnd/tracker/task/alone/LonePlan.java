package vn.hdnd.tracker.task.alone;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.TaskBasis;
import vn.hdnd.tracker.task.TaskPlan;

/**
 * What a task that stands alone is to be.
 *
 * @param copiedFrom the task that it is made from; null: none
 */
public record LonePlan(
        TaskBasis basis, TaskPlan plan, @Nullable TaskId copiedFrom) {}
