package vn.hdnd.tracker.intake;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.CadenceWords;

/**
 * How often something is due and when within each period, as far as words say.
 *
 * @param cadence null where they only say that it recurs
 * @param dueDay day of the month; for {@link Cadence#WEEKLY} of the week, Monday is 1; null: the last one
 * @param dueMonth month of the period, counted from 1; one more than it has is the month behind it; null: the last one
 */
public record Recurrence(
        @Nullable Cadence cadence,
        @Nullable Integer dueDay,
        @Nullable Integer dueMonth) {

    /** "định kỳ hằng quý", "trước ngày 20 hằng tháng", "ngày 05 tháng đầu quý sau". */
    public static Recurrence saidBy(String words) {
        return CadenceWords.read(words);
    }
}
