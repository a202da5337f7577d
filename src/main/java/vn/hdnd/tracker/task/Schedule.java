package vn.hdnd.tracker.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.Recurrence;

/**
 * The periods of a series by the calendar, and the day on which each is due.
 *
 * @param dueDay day of the month; for {@link Cadence#WEEKLY} of the week, Monday is 1; null: the last one. A day that a
 *     month does not have is its last one
 * @param dueMonth month of the period, counted from 1; one more than it has: the month behind it; null: the last one
 */
@Embeddable
public record Schedule(
        @Enumerated(EnumType.STRING) @Column(name = "cadence")
        Cadence cadence,

        @Column(name = "due_day") @Nullable Integer dueDay,
        @Column(name = "due_month") @Nullable Integer dueMonth) {

    /** @throws IllegalArgumentException for a day or a month that no period has */
    public Schedule {
        if (dueDay != null && (dueDay < 1 || dueDay > (cadence == Cadence.WEEKLY ? 7 : 31))) {
            throw new IllegalArgumentException("no such day: " + dueDay);
        }
        if (dueMonth != null && (dueMonth < 1 || dueMonth > months(cadence) + 1)) {
            throw new IllegalArgumentException("no such month: " + dueMonth);
        }
    }

    /** As words say it; null where they do not name the period. */
    public static @Nullable Schedule of(Recurrence said) {
        return said.cadence() == null ? null : new Schedule(said.cadence(), said.dueDay(), said.dueMonth());
    }

    /** Opened by the calendar; what is due each session is opened by the session. */
    public boolean byCalendar() {
        return cadence != Cadence.EACH_SESSION;
    }

    /** The first day of the period in which this day lies. */
    public LocalDate startOf(LocalDate day) {
        return switch (cadence) {
            case WEEKLY -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY -> {
                var length = months(cadence);
                yield LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
            }
            case EACH_SESSION -> day;
        };
    }

    /** The first day of the period behind the one that starts here. */
    public LocalDate next(LocalDate start) {
        return cadence == Cadence.WEEKLY ? start.plusWeeks(1) : start.plusMonths(months(cadence));
    }

    /** The last day to do what is due in the period that starts here. */
    public LocalDate due(LocalDate start) {
        if (cadence == Cadence.WEEKLY) {
            return start.plusDays(Objects.requireNonNullElse(dueDay, 7) - 1L);
        }
        var month = YearMonth.from(start).plusMonths(Objects.requireNonNullElse(dueMonth, months(cadence)) - 1L);
        return dueDay == null ? month.atEndOfMonth() : month.atDay(Math.min(dueDay, month.lengthOfMonth()));
    }

    /** The start of the first period that can still be met from this day on. */
    public LocalDate first(LocalDate from) {
        var start = startOf(from);
        return due(start).isBefore(from) ? next(start) : start;
    }

    /** The start of the first period that begins on this day or later. */
    public LocalDate notBefore(LocalDate day) {
        var start = startOf(day);
        return start.isBefore(day) ? next(start) : start;
    }

    /** Names a period for ever: {@code 2026-Q4}, {@code 2026-12}, {@code 2026-W48}. */
    public String key(LocalDate start) {
        return switch (cadence) {
            case WEEKLY ->
                "%d-W%02d"
                        .formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> YearMonth.from(start).toString();
            case QUARTERLY -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEARLY -> start.getYear() + "-H" + number(start);
            case YEARLY -> String.valueOf(start.getYear());
            case EACH_SESSION -> throw new IllegalStateException("named by its session");
        };
    }

    /** Which of its kind within the year it is, from 1. */
    public int number(LocalDate start) {
        return cadence == Cadence.WEEKLY
                ? start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                : (start.getMonthValue() - 1) / months(cadence) + 1;
    }

    /** The year that it is named by: a week by that of its Thursday. */
    public int year(LocalDate start) {
        return cadence == Cadence.WEEKLY ? start.get(IsoFields.WEEK_BASED_YEAR) : start.getYear();
    }

    /** How many months a period has; 1 where it is counted otherwise. */
    public static int months(Cadence cadence) {
        return switch (cadence) {
            case WEEKLY, MONTHLY, EACH_SESSION -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
        };
    }
}
