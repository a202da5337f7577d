package vn.hdnd.tracker.task;

/** How far a unit had come when its old notice was entered. */
public enum PastState {
    /** Chưa thực hiện. */
    NOT_STARTED,
    /** Đang thực hiện: the day is that of its latest report. */
    IN_PROGRESS,
    /** Đã hoàn thành. */
    COMPLETED,
    /** Hủy: ended by the Standing Committee; the words name the basis. */
    CANCELLED;

    /** Tells of something that happened on a day. */
    public boolean happened() {
        return this != NOT_STARTED;
    }
}
