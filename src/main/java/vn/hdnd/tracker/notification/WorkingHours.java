package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.shared.VietnamTime;

/** When a mail that nobody sent by hand may arrive: on working days, from 7:00 until 17:30 in Vietnam. */
record WorkingHours(WorkingDays days) {

    static final LocalTime BEGIN = LocalTime.of(7, 0);
    static final LocalTime END = LocalTime.of(17, 30);

    /** Then, or when work begins next. */
    Instant from(Instant then) {
        var local = then.atZone(VietnamTime.ZONE);
        var day = local.toLocalDate();
        var time = local.toLocalTime();
        if (days.isWorkingDay(day) && time.isBefore(END)) {
            return time.isBefore(BEGIN) ? begin(day) : then;
        }
        return begin(days.plus(day, 1));
    }

    private static Instant begin(LocalDate day) {
        return day.atTime(BEGIN).atZone(VietnamTime.ZONE).toInstant();
    }
}
