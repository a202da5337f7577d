package vn.hdnd.tracker.task.series.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.Basis;
import vn.hdnd.tracker.task.Particulars;
import vn.hdnd.tracker.web.Said;

/**
 * A series is ended.
 *
 * @param basisWho on whose word the head of the Office decides, {@code basisOn} when it was given
 */
record EndForm(
        @Nullable Long version,

        @Size(max = 4000, message = "{task.invalid.note}") @Nullable
        String note,

        @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String basisWho,

        @Nullable LocalDate basisOn) {

    static final EndForm EMPTY = new EndForm(null, "", "", null);

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    Particulars particulars() {
        var who = Said.optional(basisWho);
        var words = note == null ? "" : note.replace("\r\n", "\n").strip();
        return new Particulars(
                words.isEmpty() ? null : words,
                null,
                null,
                who == null || basisOn == null ? null : new Basis(who, basisOn));
    }
}
