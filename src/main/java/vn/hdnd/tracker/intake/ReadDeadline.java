package vn.hdnd.tracker.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a notice words it.
 *
 * @param asWritten the words that set it; null only for {@link DeadlineKind#NONE}
 * @param on the day, where the kind is {@link DeadlineKind#DATE} and the text settles it
 * @param cadence the period, where the kind is {@link DeadlineKind#RECURRING} and the text names it; {@link
 *     Cadence#EACH_SESSION} where the kind is {@link DeadlineKind#EVENT} and it is due each time
 * @param rule how {@code on} was counted from another day; null where the words name the day themselves
 */
public record ReadDeadline(
        DeadlineKind kind,
        @Nullable String asWritten,
        @Nullable LocalDate on,
        @Nullable Cadence cadence,
        @Nullable DeadlineRule rule) {

    /** No limit at all. */
    public static final ReadDeadline NONE = new ReadDeadline(DeadlineKind.NONE, null, null, null, null);

    public ReadDeadline(
            DeadlineKind kind, @Nullable String asWritten, @Nullable LocalDate on, @Nullable Cadence cadence) {
        this(kind, asWritten, on, cadence, null);
    }

    /** A day that the words name themselves; null where they do not settle it. */
    public static ReadDeadline date(String words, @Nullable LocalDate on) {
        return new ReadDeadline(DeadlineKind.DATE, words, on, null, null);
    }

    /** Something that happens. */
    public static ReadDeadline event(String words) {
        return new ReadDeadline(DeadlineKind.EVENT, words, null, null, null);
    }

    /** Each period anew. */
    public static ReadDeadline each(String words, @Nullable Cadence cadence) {
        return new ReadDeadline(DeadlineKind.RECURRING, words, null, cadence, null);
    }
}
