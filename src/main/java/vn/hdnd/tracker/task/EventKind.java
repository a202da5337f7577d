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
    ASK_AGAIN,
    /** Its notice was replaced, and it goes on under the one that took its place; the note says where. */
    CARRY_OVER,
    /** Its notice was replaced, and it ended with it. */
    END_REPLACED,
    /** Its notice was revoked. */
    END_REVOKED;

    static EventKind of(AssignmentAction action) {
        return valueOf(action.name());
    }
}
