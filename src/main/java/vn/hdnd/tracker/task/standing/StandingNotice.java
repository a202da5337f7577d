package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice with standing duties, its interval and its latest round.
 *
 * @param version of the schedule; -1 where none was set
 * @param status of the notice
 * @param period the latest round; null where none has begun
 * @param units that report in it; {@code sent} have, {@code waiting} of these the Office has not taken over
 */
public record StandingNotice(
        UUID id,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String status,
        int items,
        long version,
        StandingRhythm rhythm,
        @Nullable LocalDate conferenceOn,
        @Nullable UUID period,
        @Nullable StandingRhythm periodRhythm,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        boolean ended,
        int units,
        int sent,
        int waiting) {

    public @Nullable RoundLabel label() {
        return period == null || periodRhythm == null ? null : RoundLabel.of(periodRhythm, endsOn);
    }

    public boolean late(LocalDate today) {
        return !ended && dueOn != null && dueOn.isBefore(today) && sent < units;
    }

    /** The Office may still set its interval. */
    public boolean settable() {
        return !"SUPERSEDED".equals(status) && !"REVOKED".equals(status);
    }
}
