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
    URGED_BY_RULE,
    /** An officer put it before the head of the unit. */
    SUBMITTED,
    /** The head wants it changed; the note says what. */
    SENT_BACK,
    /** An officer took back what the head had not let go. */
    WITHDRAWN;

    /** The note is a day that the sentence names; otherwise it is what somebody said. */
    public boolean aboutDay() {
        return this == BEGUN || this == DUE_MOVED;
    }

    /** The unit itself acts towards the Office; the note is who typed what its head let go. */
    public boolean byUnit() {
        return this == SENT || this == CORRECTED;
    }

    /** The note is what was said to the unit. */
    public boolean says() {
        return this == RETURNED || this == URGED || this == URGED_BY_RULE || this == SENT_BACK;
    }

    /** It stays in the unit, and nobody else hears of it. */
    public boolean inside() {
        return this == SUBMITTED || this == SENT_BACK || this == WITHDRAWN;
    }
}
