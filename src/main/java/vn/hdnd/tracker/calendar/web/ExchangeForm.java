package vn.hdnd.tracker.calendar.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day off with the weekend day that is worked for it, as typed. */
record ExchangeForm(
        @NotNull(message = "{calendar.form.required}") @Nullable
        LocalDate off,

        @NotNull(message = "{calendar.form.required}") @Nullable
        LocalDate worked) {

    static final ExchangeForm EMPTY = new ExchangeForm(null, null);
}
