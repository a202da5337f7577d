package vn.hdnd.tracker.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day off, or a stretch of them, as typed.
 *
 * @param last where the stretch ends; empty: one day
 */
record DayOffForm(
        @NotNull(message = "{calendar.form.required}") @Nullable
        LocalDate first,

        @Nullable LocalDate last,

        @NotBlank(message = "{calendar.form.required}") @Size(max = 100, message = "{calendar.form.long}") @Nullable
        String name) {

    static final DayOffForm EMPTY = new DayOffForm(null, null, null);
}
