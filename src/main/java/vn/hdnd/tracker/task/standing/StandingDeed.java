package vn.hdnd.tracker.task.standing;

/** What became of a common report. */
public enum StandingDeed {
    /** A round began, and the unit owes it; the note is the last day, if it is known. */
    BEGUN,
    /** Another last day; the note is the new one, if it is known. */
    DUE_MOVED,
    SENT,
    CORRECTED,
    /** By the Office for the unit. */
    RECORDED,
    TAKEN,
    /** Given back to be completed. */
    RETURNED,
    /** The unit was urged; the note is what it was told. */
    URGED,
    /** By the register itself. */
    URGED_BY_RULE;

    /** The note is a day that the sentence names; otherwise it is what somebody said. */
    public boolean aboutDay() {
        return this == BEGUN || this == DUE_MOVED;
    }

    /** The unit itself acts; otherwise a person of the Office. */
    public boolean byUnit() {
        return this == SENT || this == CORRECTED;
    }
}
