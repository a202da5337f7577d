package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * What an act says besides its name.
 *
 * @param note a reason, a reply; stripped, never blank
 * @param until the day that is asked for or granted; for what is resumed or given to another unit, its new deadline
 * @param unit that takes over, or that a declining unit holds competent
 * @param basis needed of whoever decides for the Standing Committee
 */
public record Particulars(
        @Nullable String note,
        @Nullable LocalDate until,
        @Nullable UnitId unit,
        @Nullable Basis basis) {

    public static final Particulars NONE = new Particulars(null, null, null, null);

    public static Particulars noted(@Nullable String note) {
        return new Particulars(note, null, null, null);
    }

    /** @throws TransitionRefused if there is none */
    String reason() {
        if (note == null || note.isBlank()) {
            throw new TransitionRefused("task.refused.reason");
        }
        return note.strip();
    }

    /** The same with this day. */
    Particulars until(LocalDate day) {
        return new Particulars(note, day, unit, basis);
    }

    /**
     * @param deadline the present one; null: none
     * @throws TransitionRefused if no day is named, or none later than that
     */
    Particulars laterThan(@Nullable LocalDate deadline) {
        if (until == null) {
            throw new TransitionRefused("task.refused.until");
        }
        if (deadline != null && !until.isAfter(deadline)) {
            throw new TransitionRefused(
                    "task.refused.untilEarlier", VietnamTime.DAY.format(until), VietnamTime.DAY.format(deadline));
        }
        return this;
    }

    /**
     * @param now a day that is named must not lie before it, in Vietnam
     * @return the day
     * @throws TransitionRefused if it has passed
     */
    @Nullable
    LocalDate notBefore(Instant now) {
        if (until != null && until.isBefore(LocalDate.ofInstant(now, VietnamTime.ZONE))) {
            throw new TransitionRefused("task.refused.untilPast", VietnamTime.DAY.format(until));
        }
        return until;
    }
}
