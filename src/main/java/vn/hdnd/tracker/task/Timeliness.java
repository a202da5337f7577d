package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;

/** How an assignment stands against its deadline. Computed, never stored; {@link TimelinessSql} says the same in SQL. */
public enum Timeliness {
    /** Trong hạn; also a report that came in time and waits for its confirmation, however long that takes. */
    NOT_DUE,
    /** Sắp đến hạn: due within three working days. */
    DUE_SOON,
    /** Quá hạn: from the day after the deadline; also a report that came late and waits. */
    OVERDUE,
    /** Hoàn thành đúng hạn, by the day of the report that was confirmed. */
    ON_TIME,
    /** Hoàn thành quá hạn, by the same day. */
    LATE,
    /** Không quy định thời hạn; also what was cancelled or given away, as nothing is due any more. */
    NO_DEADLINE,
    /** Chờ xác định thời hạn: the notice sets a limit, but its day is not known yet. */
    DATE_PENDING,
    /** Không tính thời hạn: suspended, or declined and not decided yet; shown apart from the figures. */
    ON_HOLD;

    /**
     * @param reportedOn the day that counts, of the report that waits or was confirmed
     * @param today in Vietnam
     * @param soonUntil the last deadline that is near: three working days from today
     */
    public static Timeliness of(
            AssignmentRole role,
            AssignmentStatus status,
            DeadlineKind kind,
            @Nullable LocalDate deadline,
            @Nullable LocalDate reportedOn,
            LocalDate today,
            LocalDate soonUntil) {
        if (!status.counted()) {
            return NO_DEADLINE;
        }
        if (status == AssignmentStatus.DECLINED || status == AssignmentStatus.SUSPENDED) {
            return ON_HOLD;
        }
        if (deadline == null) {
            return switch (kind) {
                case DATE, EVENT, RECURRING -> DATE_PENDING;
                case ONGOING, NONE -> NO_DEADLINE;
            };
        }
        if (role == AssignmentRole.COORDINATE) {
            return status == AssignmentStatus.COMPLETED ? ON_TIME : NOT_DUE;
        }
        return switch (status) {
            case COMPLETED -> after(reportedOn, deadline) ? LATE : ON_TIME;
            case REPORTED -> after(reportedOn, deadline) ? OVERDUE : NOT_DUE;
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> {
                if (today.isAfter(deadline)) {
                    yield OVERDUE;
                }
                yield deadline.isAfter(soonUntil) ? NOT_DUE : DUE_SOON;
            }
            case DECLINED, SUSPENDED -> ON_HOLD;
            case REASSIGNED, CANCELLED -> NO_DEADLINE;
        };
    }

    private static boolean after(@Nullable LocalDate reportedOn, LocalDate deadline) {
        return Objects.requireNonNull(reportedOn, "a report has its day").isAfter(deadline);
    }
}
