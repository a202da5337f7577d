package vn.hdnd.tracker.notice;

/** Where a notice stands. */
public enum NoticeStatus {
    /** Being entered and reviewed by the Office; nobody else sees it. */
    DRAFT,
    /** A clerk has settled it and waits for the head of the Office, who puts it into tracking or hands it back. */
    SUBMITTED,
    /** In tracking: locked, its duties are on the desks of those who owe them. */
    TRACKED,
    /** A later notice stands in its place. */
    SUPERSEDED,
    /** No longer in force. */
    REVOKED;

    /** Seen beyond the Office, and no longer changed. */
    public boolean published() {
        return switch (this) {
            case DRAFT, SUBMITTED -> false;
            case TRACKED, SUPERSEDED, REVOKED -> true;
        };
    }
}
