package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.PastState;

/**
 * What is entered in one line of the grid. May be incomplete while the grid is filled in.
 *
 * @param day of the completion, of the latest report, or of the cancellation
 */
public record Entry(
        @Nullable PastState state,
        @Nullable LocalDate day,
        @Nullable String outcome,
        @Nullable String paperNumber) {

    public static final Entry NOTHING = new Entry(null, null, null, null);

    /** Characters of a result. */
    public static final int LONGEST_OUTCOME = 4000;

    /** Characters of a paper's number. */
    public static final int LONGEST_NUMBER = 100;

    public Entry {
        outcome = kept(outcome);
        paperNumber = kept(paperNumber);
    }

    /**
     * Why this can never be true: a day that has not come, one before the notice, too many words.
     *
     * @param issuedOn null while the notice bears no date
     */
    public Optional<Refused> impossible(@Nullable LocalDate issuedOn, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            return Optional.of(new Refused("task.retro.impossible.future", VietnamTime.DAY.format(day)));
        }
        if (day != null && issuedOn != null && day.isBefore(issuedOn)) {
            return Optional.of(new Refused(
                    "task.retro.impossible.before", VietnamTime.DAY.format(day), VietnamTime.DAY.format(issuedOn)));
        }
        if (outcome != null && outcome.length() > LONGEST_OUTCOME) {
            return Optional.of(new Refused("task.retro.impossible.outcome", LONGEST_OUTCOME));
        }
        if (paperNumber != null && paperNumber.length() > LONGEST_NUMBER) {
            return Optional.of(new Refused("task.retro.impossible.number", LONGEST_NUMBER));
        }
        return Optional.empty();
    }

    /** Message key of what is still missing; null if nothing is, or nothing was entered. */
    public @Nullable String missing() {
        if (equals(NOTHING)) {
            return null;
        }
        if (state == null) {
            return "task.retro.missing.state";
        }
        if (state.happened() && day == null) {
            return "task.retro.missing.day";
        }
        return state == PastState.CANCELLED && outcome == null ? "task.retro.missing.basis" : null;
    }

    private static @Nullable String kept(@Nullable String typed) {
        var words = typed == null ? "" : FoldedText.line(typed);
        return words.isEmpty() ? null : words;
    }
}
