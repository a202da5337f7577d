package vn.hdnd.tracker.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do to an assignment. Which of them is possible when, and for whom, is said by {@link Workflow}. */
public enum AssignmentAction {
    /** Tiếp nhận. */
    ACCEPT,
    /** Cập nhật tiến độ. */
    REPORT_PROGRESS,
    /** Báo cáo hoàn thành. */
    REPORT_COMPLETION,
    /** Rút lại báo cáo. */
    WITHDRAW_REPORT,
    /** Xác nhận hoàn thành. */
    CONFIRM,
    /** Trả lại để bổ sung. */
    RETURN,
    /** Hủy nhiệm vụ. */
    CANCEL,
    /** Mở lại. */
    REOPEN;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it stands in addresses: {@code report-progress}. */
    public String slug() {
        return slug;
    }

    public static Optional<AssignmentAction> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }

    /** Brings a report; the others bring at most a note. */
    public boolean reports() {
        return this == REPORT_PROGRESS || this == REPORT_COMPLETION;
    }

    /** Is refused without a reason. */
    public boolean needsReason() {
        return switch (this) {
            case RETURN, CANCEL, REOPEN -> true;
            case ACCEPT, REPORT_PROGRESS, REPORT_COMPLETION, WITHDRAW_REPORT, CONFIRM -> false;
        };
    }
}
