package vn.hdnd.tracker.task.waiting;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.intake.EventRule.Side;

/**
 * A task that may be hung on an event, with how it would be counted.
 *
 * @param count as it was typed, or as the words say; blank where they do not
 * @param picked ticked already, as its words mean the event
 */
public record Offered(WaitingTask task, Side side, String count, Step step, boolean picked) {

    /** As the words of the notice say. */
    public static Offered of(WaitingTask task, @Nullable String event) {
        var rule = task.rule();
        var count = rule.count();
        return new Offered(
                task,
                rule.side(),
                count == null || rule.side() == Side.ON ? "" : String.valueOf(count),
                rule.step(),
                event != null && Likely.means(task.words(), event));
    }

    /** Null where it is no count; a missing one is left to be refused with its reason. */
    public @Nullable EventRule rule() {
        if (side == Side.ON) {
            return EventRule.ON_THE_DAY;
        }
        var typed = count.strip();
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        var days = Integer.parseInt(typed);
        return days > EventRule.MOST ? null : new EventRule(side, days, step);
    }
}
