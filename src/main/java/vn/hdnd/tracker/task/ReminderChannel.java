package vn.hdnd.tracker.task;

/** How a unit was urged. */
public enum ReminderChannel {
    /** In the register: the unit finds it in the history of its part. */
    MESSAGE,
    /** Copied into Zalo. */
    ZALO,
    /** By telephone, with what was promised. */
    TELEPHONE,
    /** By a letter that the head of the Office signs. */
    LETTER,
    /** By the register itself, by rule. */
    AUTOMATIC;

    /** A person may choose it. */
    public boolean offered() {
        return this != AUTOMATIC;
    }

    EventKind event() {
        return switch (this) {
            case MESSAGE, ZALO -> EventKind.REMIND;
            case TELEPHONE -> EventKind.REMIND_BY_TELEPHONE;
            case LETTER -> EventKind.REMIND_BY_LETTER;
            case AUTOMATIC -> EventKind.REMIND_BY_RULE;
        };
    }
}
