package vn.hdnd.tracker.shared;

/**
 * What the Standing Committee decides about units' parts. Each kind may be handed to the head of the Office, who then names
 * on whose word it is decided.
 */
public enum Decision {
    /** Giữ nguyên đơn vị thực hiện, chuyển đơn vị khác. */
    REASSIGNMENT,
    /** Tạm dừng, tiếp tục. */
    SUSPENSION,
    /** Hủy nhiệm vụ. */
    CANCELLATION,
    /** Mở lại. */
    REOPENING,
    /** Gia hạn. */
    EXTENSION
}
