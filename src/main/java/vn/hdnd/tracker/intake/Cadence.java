package vn.hdnd.tracker.intake;

/** The period of a recurring deadline. */
public enum Cadence {
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    /** Mỗi kỳ họp. */
    EACH_SESSION
}
