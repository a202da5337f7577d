package vn.hdnd.tracker.notice.history;

/** An act of review that can be undone. Named to people by the message {@code notice.undo.<name>}. */
public enum ReviewAct {
    EDITED,
    STANDING,
    NONE,
    REOPENED,
    MERGED,
    SPLIT,
    MOVED,
    DELETED,
    ADDED,
    TASK_MADE,
    TASK_REVISED,
    TASK_REMOVED,
    /** An item was joined to a task in progress. */
    JOINED,
    PARTED,
    /** What stands around the items. */
    HEADER,
    /** Several items settled at once. */
    BULK
}
