package vn.hdnd.tracker.task.waiting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.web.Said;

/**
 * An event that is entered.
 *
 * @param submissionId sent twice it is entered once
 * @param day null where it is not known yet
 */
record EventForm(
        @Nullable UUID submissionId,

        @NotBlank(message = "{task.invalid.event}") @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String name,

        @Nullable LocalDate day) {

    static EventForm empty() {
        return new EventForm(UUID.randomUUID(), "", null);
    }

    UUID submission() {
        return Objects.requireNonNullElseGet(submissionId, UUID::randomUUID);
    }

    String called() {
        return Said.line(name);
    }
}
