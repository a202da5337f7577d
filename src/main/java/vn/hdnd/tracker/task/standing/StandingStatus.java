package vn.hdnd.tracker.task.standing;

/** How far a common report is. */
public enum StandingStatus {
    /** The unit owes it; it may have a draft. */
    OPEN,
    /** Sent or recorded; may be corrected. */
    SENT,
    /** The Office has taken it over: it stays as it is, unless it is given back. */
    TAKEN;

    public boolean sent() {
        return this != OPEN;
    }
}
