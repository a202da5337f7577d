package vn.hdnd.tracker.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something overdue.
 *
 * @param extensionUntil the day that is asked for and not decided on yet
 * @param reportedOn the day of a report that came late and waits; null where none did
 * @param heardAt the last act by or for the unit, or its start
 */
public record LateRow(
        UUID id,
        String title,
        String unitName,
        LocalDate deadline,
        LocalDate originalDeadline,
        @Nullable LocalDate extensionUntil,
        @Nullable LocalDate reportedOn,
        Instant heardAt) {

    /** Time was granted since the first deadline. */
    public boolean extended() {
        return !originalDeadline.equals(deadline);
    }
}
