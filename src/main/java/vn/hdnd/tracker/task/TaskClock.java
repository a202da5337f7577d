package vn.hdnd.tracker.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.calendar.WorkingCalendar;

/** Tells what day it is for deadlines. */
@Component
public class TaskClock {

    private final Clock clock;
    private final WorkingCalendar calendar;

    TaskClock(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Today with the working days as known now; one statement. */
    public TaskToday today() {
        return TaskToday.of(LocalDate.now(clock), calendar.load());
    }

    /** The end of that day with the working days as known now; what has not passed yet is today. */
    public TaskToday on(@Nullable LocalDate day) {
        var today = LocalDate.now(clock);
        return TaskToday.of(day == null || day.isAfter(today) ? today : day, calendar.load());
    }

    /** Now, as precise as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
