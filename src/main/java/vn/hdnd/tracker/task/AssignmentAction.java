package vn.hdnd.tracker.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hdnd.tracker.shared.Decision;

/** What people do to an assignment. Which of them is possible when, and for whom, is said by {@link Workflow}. */
public enum AssignmentAction {
    /** Tiếp nhận. */
    ACCEPT,
    /** Đề nghị giao lại. */
    DECLINE,
    /** Giữ nguyên đơn vị thực hiện. */
    UPHOLD,
    /** Chuyển đơn vị khác. */
    REASSIGN,
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
    /** Đề nghị gia hạn. */
    REQUEST_EXTENSION,
    /** Rút lại đề nghị gia hạn. */
    WITHDRAW_EXTENSION,
    /** Đồng ý gia hạn. */
    GRANT_EXTENSION,
    /** Không đồng ý gia hạn. */
    REFUSE_EXTENSION,
    /** Tạm dừng. */
    SUSPEND,
    /** Tiếp tục. */
    RESUME,
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
            case DECLINE,
                    UPHOLD,
                    REASSIGN,
                    RETURN,
                    REQUEST_EXTENSION,
                    REFUSE_EXTENSION,
                    SUSPEND,
                    RESUME,
                    CANCEL,
                    REOPEN -> true;
            case ACCEPT,
                    REPORT_PROGRESS,
                    REPORT_COMPLETION,
                    WITHDRAW_REPORT,
                    CONFIRM,
                    WITHDRAW_EXTENSION,
                    GRANT_EXTENSION -> false;
        };
    }

    /** Whose decision it is; empty for what units do, and for judging a report. */
    public Optional<Decision> decision() {
        return switch (this) {
            case UPHOLD, REASSIGN -> Optional.of(Decision.REASSIGNMENT);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> Optional.of(Decision.EXTENSION);
            case SUSPEND, RESUME -> Optional.of(Decision.SUSPENSION);
            case CANCEL -> Optional.of(Decision.CANCELLATION);
            case REOPEN -> Optional.of(Decision.REOPENING);
            case ACCEPT,
                    DECLINE,
                    REPORT_PROGRESS,
                    REPORT_COMPLETION,
                    WITHDRAW_REPORT,
                    CONFIRM,
                    RETURN,
                    REQUEST_EXTENSION,
                    WITHDRAW_EXTENSION -> Optional.empty();
        };
    }
}
