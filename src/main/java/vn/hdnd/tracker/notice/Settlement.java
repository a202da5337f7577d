package vn.hdnd.tracker.notice;

/** How a binding item was settled before tracking. */
public enum Settlement {
    /** Giao nhiệm vụ: one or more tasks came of it. */
    TASKS,
    /** Quán triệt, thực hiện thường xuyên: binding, but without product or date. */
    STANDING,
    /** Không phát sinh nhiệm vụ, with a reason. */
    NONE
}
