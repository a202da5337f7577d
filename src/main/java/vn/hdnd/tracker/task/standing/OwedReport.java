package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A common report that a unit still owes.
 *
 * @param unitName as papers name the unit
 * @param urged how often it was urged before, {@code lastUrgedOn} the latest time, in Vietnam
 */
public record OwedReport(
        UUID id,
        UUID unitId,
        String unitName,
        StandingRhythm rhythm,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        String noticeNumber,
        int urged,
        @Nullable LocalDate lastUrgedOn) {

    RoundLabel label() {
        return RoundLabel.of(rhythm, endsOn);
    }
}
