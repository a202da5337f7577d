package vn.hdnd.tracker.task.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;

/**
 * How a duty recurs.
 *
 * @param dueDay {@code dueMonth}: as {@link vn.hdnd.tracker.task.Schedule} has them
 * @param nextOn when the next period begins; null where a session opens it, or none comes
 * @param endedAt when it was ended, with the reason and on whose word
 */
public record SeriesSheet(
        UUID taskId,
        long version,
        Cadence cadence,
        @Nullable Integer dueDay,
        @Nullable Integer dueMonth,
        @Nullable LocalDate nextOn,
        String startedByName,
        @Nullable Instant endedAt,
        @Nullable String endedByName,
        @Nullable String endReason,
        @Nullable String basisWho,
        @Nullable LocalDate basisOn) {

    /** With its periods, the latest first. */
    public record Whole(SeriesSheet sheet, List<PeriodRow> periods) {

        /** The one that is shown unless another is asked for. */
        public @Nullable PeriodRow latest() {
            return periods.isEmpty() ? null : periods.get(0);
        }
    }

    public boolean running() {
        return endedAt == null;
    }
}
