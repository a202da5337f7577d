package vn.hdnd.tracker.notice;

/** Where an item may go, with all that hangs below it. */
public enum ItemMove {
    UP,
    DOWN,
    /** Below its elder sibling. */
    IN,
    /** Beside its parent. */
    OUT
}
