package vn.hdnd.tracker.task.alone;

import vn.hdnd.tracker.shared.TaskId;

/** A task that stands alone and waits for the head of the Office to start it. */
public record LoneTask(TaskId id, long version, LonePlan planned) {}
