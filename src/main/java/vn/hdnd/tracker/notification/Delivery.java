package vn.hdnd.tracker.notification;

/** How a person hears of a kind of news. Everything but {@link #NONE} stands in the inbox. */
public enum Delivery {
    NONE,
    INBOX,
    /** In a mail of its own, as soon as it happens. */
    AT_ONCE,
    /** In the mail that comes once a working day. */
    DIGEST
}
