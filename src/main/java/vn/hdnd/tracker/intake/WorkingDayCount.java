package vn.hdnd.tracker.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days on which offices work. */
@FunctionalInterface
public interface WorkingDayCount {

    /** Monday to Friday, no holidays known. */
    WorkingDayCount WITHOUT_HOLIDAYS = (day, count) -> {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    };

    /** The day that is {@code count} working days after this one, which does not count itself. */
    LocalDate after(LocalDate day, int count);
}
