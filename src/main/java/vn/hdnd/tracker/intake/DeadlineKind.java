package vn.hdnd.tracker.intake;

/** How a limit is set. */
public enum DeadlineKind {
    /** A day; without one where the text does not settle it. */
    DATE,
    /** Before, after or at something that happens: sau khi …, trước kỳ họp …. */
    EVENT,
    /** Each period anew: hằng quý, định kỳ …. */
    RECURRING,
    /** Thường xuyên. */
    ONGOING,
    NONE
}
