package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.task.AssignmentStatus;

/** The order of the cards on a unit's desk. */
public enum Urgency {
    /** Quá hạn. */
    OVERDUE("late"),
    /** Yêu cầu bổ sung. */
    RETURNED("late"),
    /** Sắp đến hạn. */
    DUE_SOON("soon"),
    /** Mới giao. */
    NEW("run"),
    /** Đang thực hiện. */
    RUNNING("run"),
    /** Chờ xác nhận. */
    WAITING("wait"),
    /** Đề nghị giao lại, tạm dừng: nothing is expected of the unit. */
    HELD("idle");

    private final String tone;

    Urgency(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** As the query of the desk counts it. */
    int order() {
        return ordinal() + 1;
    }

    static Urgency ofOrder(int order) {
        return values()[order - 1];
    }

    public static Urgency of(AssignmentRow row) {
        if (row.status() == AssignmentStatus.REPORTED) {
            return WAITING;
        }
        if (row.status() == AssignmentStatus.RETURNED) {
            return RETURNED;
        }
        return switch (row.timeliness()) {
            case OVERDUE -> OVERDUE;
            case DUE_SOON -> DUE_SOON;
            case ON_HOLD -> HELD;
            case NOT_DUE, NO_DEADLINE, DATE_PENDING, ON_TIME, LATE ->
                row.status() == AssignmentStatus.ASSIGNED ? NEW : RUNNING;
        };
    }
}
