package vn.hdnd.tracker.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days as known when it was loaded: Monday to Friday without the days off, and the weekends that are worked for
 * a day exchanged. Immutable; load one per request from {@link WorkingCalendar}.
 *
 * @param worked Saturdays and Sundays that are working days
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    /** Where no weekend is worked. */
    public WorkingDays(Set<LocalDate> holidays) {
        this(holidays, Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return weekend(day) ? worked.contains(day) : !holidays.contains(day);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Working days after {@code from} up to and with {@code to}: from Friday to Monday is 1, to the same day 0. Negative
     * if {@code to} lies before {@code from}, so that days left and days late are one measure.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day that is {@code workingDays} working days later; earlier if negative. With 0 the day itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var step = Integer.signum(workingDays);
        var reached = day;
        for (var left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
