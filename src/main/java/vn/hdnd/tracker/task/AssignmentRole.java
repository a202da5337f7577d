package vn.hdnd.tracker.task;

/** A unit's part in a task. */
public enum AssignmentRole {
    /** Chủ trì: reports completion and is counted. */
    LEAD,
    /** Phối hợp: contributes, sees the lead's row, ends with the lead, is never overdue on its own. */
    COORDINATE
}
