package vn.hdnd.tracker.task.waiting.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day for an event or a task.
 *
 * @param version over which it was typed
 */
record DayForm(
        @NotNull(message = "{task.refused.until}") @Nullable LocalDate day,

        @Nullable Long version) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    boolean plausible() {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }
}
