package vn.hdnd.tracker.task;

/** Where an assignment stands. Being late is not a status: see {@link Timeliness}. */
public enum AssignmentStatus {
    /** Mới giao: put here by tracking; the unit is expected to accept or simply to report. */
    ASSIGNED,
    /** Đã tiếp nhận: the unit has taken note; progress or completion is expected. */
    ACCEPTED,
    /** Đang thực hiện: the unit has reported progress, withdrew its report, or the matter was reopened. */
    IN_PROGRESS,
    /** Chờ xác nhận: the unit has reported completion; the Office or the Standing Committee is expected to judge it. */
    REPORTED,
    /** Yêu cầu bổ sung: whoever judges it sent the report back with a reason; the unit is expected to complete it. */
    RETURNED,
    /** Đề nghị giao lại: the unit says that it is not competent; whoever decides keeps it there or gives it to another. */
    DECLINED,
    /** Tạm dừng: whoever decides stopped it with a reason; nothing is due until it is resumed where it was. */
    SUSPENDED,
    /** Đã hoàn thành: confirmed; a coordinator gets here with its lead. Nothing is expected. */
    COMPLETED,
    /** Đã chuyển đơn vị khác: another unit's part took its place. Nothing is expected, and it is in no figure. */
    REASSIGNED,
    /** Đã hủy: the Standing Committee ended it with a reason. Nothing is expected, and it is in no figure. */
    CANCELLED;

    /** Still to be finished, by the unit or by whoever confirms. */
    public boolean open() {
        return !finished();
    }

    public boolean finished() {
        return switch (this) {
            case COMPLETED, REASSIGNED, CANCELLED -> true;
            case ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED, RETURNED, DECLINED, SUSPENDED -> false;
        };
    }

    /** The unit is expected to act. */
    public boolean expected() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
            case REPORTED, DECLINED, SUSPENDED, COMPLETED, REASSIGNED, CANCELLED -> false;
        };
    }

    /** Stands for work that was to be done: what was given away or cancelled does not. */
    public boolean counted() {
        return this != REASSIGNED && this != CANCELLED;
    }
}
