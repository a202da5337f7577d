package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of common reports.
 *
 * @param units that report in it; {@code sent} have, {@code waiting} of these the Office has not taken over
 */
public record StandingRound(
        UUID id,
        long version,
        int number,
        StandingRhythm rhythm,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        boolean ended,
        UUID noticeId,
        String noticeNumber,
        LocalDate noticeDate,
        int units,
        int sent,
        int waiting) {

    public RoundLabel label() {
        return RoundLabel.of(rhythm, endsOn);
    }

    public int missing() {
        return units - sent;
    }

    public boolean late(LocalDate today) {
        return !ended && dueOn != null && dueOn.isBefore(today) && sent < units;
    }
}
