package vn.hdnd.tracker.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a notice words it.
 *
 * @param asWritten the words that set it; null only for {@link DeadlineKind#NONE}
 * @param on the day, where the kind is {@link DeadlineKind#DATE} and the text settles it
 * @param cadence the period, where the kind is {@link DeadlineKind#RECURRING} and the text names it
 */
public record ReadDeadline(
        DeadlineKind kind,
        @Nullable String asWritten,
        @Nullable LocalDate on,
        @Nullable Cadence cadence) {

    /** No limit at all. */
    public static final ReadDeadline NONE = new ReadDeadline(DeadlineKind.NONE, null, null, null);
}
