package vn.hdnd.tracker.task.standing;

/** What became of a common report. */
public enum StandingDeed {
    SENT,
    CORRECTED,
    /** By the Office for the unit. */
    RECORDED,
    TAKEN,
    /** Given back to be completed. */
    RETURNED
}
