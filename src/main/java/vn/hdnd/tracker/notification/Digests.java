package vn.hdnd.tracker.notification;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.shared.VietnamTime;

/** Makes the one mail a working day. On other days nothing is made, and what happened waits. */
@Component
class Digests {

    private final Outbox outbox;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Digests(Outbox outbox, WorkingCalendar calendar, Clock clock) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Made again on the same day, nobody gets a second one. */
    @Transactional
    void make() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        var days = calendar.load();
        if (days.isWorkingDay(today)) {
            outbox.putDigests(today, new WorkingHours(days).from(now), now);
        }
    }
}
