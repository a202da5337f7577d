package vn.hdnd.tracker.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

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
}
