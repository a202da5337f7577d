package vn.hdnd.tracker.notification;

/** What a clerk hears when tasks change hands. */
enum Followed {
    /** They are the clerk's to follow from now on. */
    GIVEN,
    /** Somebody else follows them, or nobody. */
    TAKEN
}
