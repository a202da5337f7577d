package vn.hdnd.tracker.task.difficulties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which difficulties are listed; lives in the address.
 *
 * @param from first and {@code to} last day of the reports, in Vietnam; null: open at that end
 * @param unit only of this unit
 */
public record DifficultyFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID unit) {

    public boolean everything() {
        return from == null && to == null && unit == null;
    }
}
