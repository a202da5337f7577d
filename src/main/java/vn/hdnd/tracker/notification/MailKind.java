package vn.hdnd.tracker.notification;

/** What a mail is for. */
public enum MailKind {
    /** Tells what just happened. */
    NEWS,
    /** Gathers what happened since the last one; one a working day. */
    DIGEST,
    /** An administrator tries whether mail arrives. */
    TEST
}
