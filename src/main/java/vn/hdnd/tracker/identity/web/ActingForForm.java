package vn.hdnd.tracker.identity.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom one hands over, and on which days. */
record ActingForForm(
        @NotNull UUID submissionId,

        @Nullable @NotNull(message = "{identity.acting.deputyMissing}")
        UUID deputy,

        @Nullable @NotNull(message = "{identity.acting.fromMissing}")
        LocalDate from,

        @Nullable @NotNull(message = "{identity.acting.untilMissing}")
        LocalDate until) {

    static ActingForForm empty(LocalDate today) {
        return new ActingForForm(UUID.randomUUID(), null, today, null);
    }
}
