package vn.hdnd.tracker.task;

/** What an entry of an assignment's history tells. */
public enum EventKind {
    /** Tracking started, and the unit got it. */
    ASSIGN,
    ACCEPT,
    REPORT_PROGRESS,
    REPORT_COMPLETION,
    WITHDRAW_REPORT,
    CONFIRM,
    RETURN,
    CANCEL,
    REOPEN,
    /** A coordinator went where its lead went. */
    FOLLOW_LEAD,
    /** A later notice asked for the same; the note says where. */
    ASK_AGAIN;

    static EventKind of(AssignmentAction action) {
        return valueOf(action.name());
    }
}
