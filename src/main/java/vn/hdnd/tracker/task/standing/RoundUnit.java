package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.ReportSource;

/**
 * A unit in a round, and whether it has reported.
 *
 * @param urged how often it was urged to
 * @param files that came with what it sent
 */
public record RoundUnit(
        UUID report,
        UUID unitId,
        String unitName,
        StandingStatus status,
        @Nullable ReportSource source,
        @Nullable String paperNumber,
        @Nullable LocalDate sentOn,
        @Nullable String sentByName,
        int urged,
        int files) {}
