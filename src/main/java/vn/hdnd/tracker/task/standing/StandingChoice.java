package vn.hdnd.tracker.task.standing;

/** How a unit answers for one standing item. */
public enum StandingChoice {
    /** In words of its own. */
    WORDS,
    /** Như kỳ trước: what it answered last time. */
    SAME,
    /** Không có phát sinh. */
    NOTHING
}
