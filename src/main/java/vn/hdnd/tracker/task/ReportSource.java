package vn.hdnd.tracker.task;

/** How a report came. */
public enum ReportSource {
    /** Typed by the unit itself. */
    UNIT,
    /** A signed paper that the Office recorded: its date counts. */
    PAPER,
    /** A telephone call that the Office took down: the day of the call counts. */
    TELEPHONE,
    /** Said at a meeting: its day counts. */
    MEETING;

    /** The Office recorded it for the unit. */
    public boolean recorded() {
        return this != UNIT;
    }
}
