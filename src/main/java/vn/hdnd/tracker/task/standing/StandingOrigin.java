package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.ReportSource;

/**
 * How a common report came, and the paper behind it if there is one.
 *
 * @param receivedOn when the Office got the paper or the call
 */
public record StandingOrigin(
        ReportSource source,
        @Nullable String paperNumber,
        @Nullable LocalDate paperDate,
        @Nullable LocalDate receivedOn,
        @Nullable String paperSigner) {

    public static final StandingOrigin UNIT = new StandingOrigin(ReportSource.UNIT, null, null, null, null);

    /**
     * The day that counts: a unit's own report counts today, a paper by its date, a call or a meeting by its day.
     *
     * @throws Refused if there is none, or it lies in the future
     */
    LocalDate counts(LocalDate today) {
        var day =
                switch (source) {
                    case UNIT -> today;
                    case PAPER -> paperDate;
                    case TELEPHONE, MEETING, LEDGER -> receivedOn;
                };
        if (day == null) {
            throw new Refused("task.refused.dayMissing");
        }
        if (day.isAfter(today)) {
            throw new Refused("task.refused.dayInFuture");
        }
        return day;
    }
}
