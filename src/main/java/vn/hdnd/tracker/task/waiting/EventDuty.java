package vn.hdnd.tracker.task.waiting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.EventRule;

/**
 * A task that hangs on an event, and what becomes of its parts when that gets a day.
 *
 * @param rule as {@link EventRule#code()}
 * @param dueOn the day that was counted from the event so far
 * @param waiting parts that have no day yet; for what comes back with every session those that a new period is opened for
 * @param following parts whose day was counted from it
 * @param kept parts that have another day by decision, or have ended; they stay
 */
public record EventDuty(
        UUID id,
        String code,
        String title,
        @Nullable String words,
        @Nullable UUID noticeId,
        @Nullable String noticeNumber,
        @Nullable String path,
        String rule,
        @Nullable LocalDate dueOn,
        int waiting,
        int following,
        int kept) {

    public EventRule counted() {
        return EventRule.of(rule);
    }

    public boolean eachTime() {
        return words != null && EventRule.eachTime(words);
    }

    /** By when it is due if the event is on that day. */
    public LocalDate dueIf(LocalDate day, WorkingDays days) {
        return counted().from(day, days::plus);
    }
}
