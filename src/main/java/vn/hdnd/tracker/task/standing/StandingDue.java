package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.HeldContent;

/**
 * A common report on a unit's desk.
 *
 * @param items standing items that it answers; {@code answered} of them something is typed for
 * @param held whether what was typed waits for the head of the unit, or was sent back by the head
 */
public record StandingDue(
        UUID id,
        StandingStatus status,
        StandingRhythm rhythm,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        String unitName,
        String noticeNumber,
        int items,
        int answered,
        @Nullable String returnedReason,
        HeldContent.@Nullable State held) {

    public RoundLabel label() {
        return RoundLabel.of(rhythm, endsOn);
    }
}
