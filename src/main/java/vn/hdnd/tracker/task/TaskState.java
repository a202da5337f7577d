package vn.hdnd.tracker.task;

/** Where a task stands as a whole; how far its units are is said by their assignments. */
public enum TaskState {
    /** Made in review: no code, seen by the Office only, in no figure. */
    PLANNED,
    /** In tracking: it has a code, and every unit an assignment. */
    STARTED
}
