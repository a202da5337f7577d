package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.ReportSource;

/**
 * The common report of one unit, without its rows.
 *
 * @param ended nothing is expected in this round any more
 * @param own the person who reads reports for the unit
 */
public record StandingSheet(
        UUID id,
        long version,
        StandingStatus status,
        UUID periodId,
        StandingRhythm rhythm,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate dueOn,
        boolean ended,
        UUID unitId,
        String unitName,
        UUID noticeId,
        String noticeNumber,
        @Nullable ReportSource source,
        @Nullable String paperNumber,
        @Nullable LocalDate paperDate,
        @Nullable LocalDate receivedOn,
        @Nullable String paperSigner,
        @Nullable LocalDate sentOn,
        @Nullable Instant sentAt,
        @Nullable String sentByName,
        @Nullable String returnedReason,
        boolean own) {

    public RoundLabel label() {
        return RoundLabel.of(rhythm, endsOn);
    }

    /** The unit may type in it, send it or correct it. */
    public boolean open() {
        return !ended && status != StandingStatus.TAKEN;
    }

    /** The Office may record it for the unit: nobody else has sent it, and it is not taken over. */
    public boolean recordable() {
        return open() && !(status.sent() && source == ReportSource.UNIT);
    }

    /** Message key. */
    public String whyNotRecordable() {
        return ended
                ? "task.common.refused.ended"
                : status == StandingStatus.TAKEN ? "task.common.refused.taken" : "task.common.refused.unitSent";
    }
}
