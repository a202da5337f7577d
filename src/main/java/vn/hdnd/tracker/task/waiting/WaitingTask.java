package vn.hdnd.tracker.task.waiting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.intake.Recurrence;

/**
 * A task some of whose parts have no day yet.
 *
 * @param kind how its limit is set: a date that is not settled, an event, or what recurs in a way that nobody has said
 * @param words of the notice
 * @param parts how many of them wait
 * @param units the names of the first three
 * @param eventId the event that it waits for, if that is known
 */
public record WaitingTask(
        UUID id,
        long version,
        String code,
        String title,
        DeadlineKind kind,
        @Nullable String words,
        @Nullable UUID noticeId,
        @Nullable String noticeNumber,
        @Nullable String path,
        int parts,
        String units,
        @Nullable UUID eventId,
        @Nullable String eventName) {

    /** What its words say of how it is counted from an event. */
    public EventRule rule() {
        return EventRule.saidBy(words == null ? "" : words);
    }

    /** It comes back with every session. */
    public boolean eachTime() {
        return words != null && EventRule.eachTime(words);
    }

    /** What its words say of how it recurs. */
    public Recurrence recurrence() {
        return Recurrence.saidBy(words == null ? "" : words);
    }

    /** How many units there are behind the first three. */
    public int others() {
        return Math.max(0, parts - 3);
    }
}
