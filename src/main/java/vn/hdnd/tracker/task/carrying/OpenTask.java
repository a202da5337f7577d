package vn.hdnd.tracker.task.carrying;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;

/**
 * A task of a notice that is to be replaced, as it stands, with what was decided about it.
 *
 * @param itemId the item of the earlier notice that it comes from, at {@code path}
 * @param parts that somebody still has to finish
 * @param done parts that are finished
 * @param units the names of those that are still at it
 * @param decision version of the decision; null: undecided
 * @param under the item where it goes on; null: it ends, or it is undecided
 */
public record OpenTask(
        UUID id,
        String code,
        String title,
        String quote,
        UUID itemId,
        String path,
        DeadlineKind deadlineKind,
        @Nullable LocalDate deadlineOn,
        @Nullable String deadlineWords,
        @Nullable String deadlineRule,
        int parts,
        int done,
        @Nullable String units,
        @Nullable Long decision,
        @Nullable UUID under,
        @Nullable String underPath,
        @Nullable String newQuote,
        @Nullable DeadlineKind newDeadlineKind,
        @Nullable LocalDate newDeadlineOn,
        @Nullable String newDeadlineWords,
        @Nullable String newDeadlineRule,
        @Nullable String reason,
        @Nullable String decidedBy) {

    public boolean open() {
        return parts > 0;
    }

    public boolean decided() {
        return decision != null;
    }

    public boolean goesOn() {
        return under != null;
    }

    public ItemDeadline deadline() {
        return new ItemDeadline(deadlineKind, deadlineOn, deadlineWords, deadlineRule);
    }

    /** By when it goes on; meaningful only where it does. */
    public ItemDeadline newDeadline() {
        return newDeadlineKind == null
                ? deadline()
                : new ItemDeadline(newDeadlineKind, newDeadlineOn, newDeadlineWords, newDeadlineRule);
    }
}
