package vn.hdnd.tracker.task;

/** What a report says of the whole. */
public enum ReportKind {
    /** Tiến độ: not finished yet. */
    PROGRESS,
    /** Kết quả: finished, in the unit's eyes. */
    COMPLETION
}
