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
    MEETING,
    /** What the Office's own list of the time says of an old notice, without a paper that could be named. */
    LEDGER;

    /** The Office recorded it for the unit. */
    public boolean recorded() {
        return this != UNIT;
    }

    /** May be named when something is recorded now; a list of the time is only for old notices. */
    public boolean offered() {
        return recorded() && this != LEDGER;
    }
}
