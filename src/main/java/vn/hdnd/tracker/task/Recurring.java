package vn.hdnd.tracker.task;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.intake.Recurrence;
import vn.hdnd.tracker.notice.ItemDeadline;

/** Whether and how often a deadline comes back, by its words. */
final class Recurring {

    private Recurring() {}

    /** Null where it does not come back, or the words do not say how often. */
    static @Nullable Schedule scheduleOf(ItemDeadline deadline) {
        if (eachSession(deadline)) {
            return new Schedule(Cadence.EACH_SESSION, null, null);
        }
        var words = deadline.words();
        return deadline.kind() == DeadlineKind.RECURRING && words != null
                ? Schedule.of(Recurrence.saidBy(words))
                : null;
    }

    /** Due each time that something happens. */
    static boolean eachSession(ItemDeadline deadline) {
        var words = deadline.words();
        return words != null && deadline.kind() == DeadlineKind.EVENT && EventRule.eachTime(words);
    }
}
