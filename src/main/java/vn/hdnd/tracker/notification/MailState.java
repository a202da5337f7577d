package vn.hdnd.tracker.notification;

/** Where a mail has got to. */
public enum MailState {
    WAITING,
    /** It is being handed to the mail server. */
    SENDING,
    SENT,
    /** There was nothing to tell any more, or nobody to tell it to. */
    DROPPED,
    /** The mail server will not have it, or could not be reached for three days. */
    FAILED,
    /** The application died while it was being handed over: the server may have it or not. */
    UNCERTAIN
}
