package vn.hdnd.tracker.notice;

/** How a notice stands to the one that it names. */
public enum FollowKind {
    /** Thông báo bổ sung: both stay in force. */
    SUPPLEMENT,
    /** Thông báo thay thế: stands in place of the other one from the moment it goes into tracking. */
    REPLACEMENT
}
