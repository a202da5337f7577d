package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.calendar.WorkingDays;

/** How often a unit reports on the standing duties of a notice. */
public enum StandingRhythm {
    /** Six tháng một lần: to the end of June and of December. */
    HALF_YEARLY,
    /** Hằng năm: to the end of December. */
    YEARLY,
    /** Trước hội nghị tiếp theo: its day may not be known yet. */
    NEXT_CONFERENCE,
    /** No common report is asked for. */
    NONE;

    /** A round that would be shorter goes on to the end of the next one: nobody reports twice within a month. */
    private static final int SHORTEST = 30;

    public boolean asks() {
        return this != NONE;
    }

    /**
     * The round that begins on this day.
     *
     * @param conferenceOn the day of the next conference, where it is known
     */
    Span from(LocalDate day, @Nullable LocalDate conferenceOn, WorkingDays workingDays) {
        return switch (this) {
            case HALF_YEARLY -> until(day, lastOfHalf(day), 6, workingDays);
            case YEARLY -> until(day, LocalDate.of(day.getYear(), Month.DECEMBER, 31), 12, workingDays);
            case NEXT_CONFERENCE ->
                new Span(
                        day,
                        conferenceOn,
                        conferenceOn == null ? null : later(day, workingDays.plus(conferenceOn, -1)));
            case NONE -> throw new IllegalStateException("no report is asked for");
        };
    }

    private static LocalDate lastOfHalf(LocalDate day) {
        return day.getMonthValue() <= 6
                ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }

    private static Span until(LocalDate day, LocalDate last, int months, WorkingDays workingDays) {
        var end = day.plusDays(SHORTEST).isAfter(last) ? endOfMonth(last.plusMonths(months)) : last;
        return new Span(day, end, workingDays.isWorkingDay(end) ? end : workingDays.plus(end, -1));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * A round of reports.
     *
     * @param endsOn null while the day of the conference is not known; {@code dueOn} the last working day in it, or before
     *     the conference
     */
    record Span(
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate dueOn) {
        Span {
            Objects.requireNonNull(startsOn);
        }
    }
}
