package vn.hdnd.tracker.task;

/** Cách thực hiện: how several units share a task. */
public enum TaskMode {
    /** Every unit answers for itself; the task is done when all are. */
    EACH,
    /** One lead answers, coordinators contribute; the task is done when the lead is confirmed. */
    JOINT
}
