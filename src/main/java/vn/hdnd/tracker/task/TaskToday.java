package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * The day against which deadlines are read: one per request, so that all figures of a page are of one moment.
 *
 * @param date in Vietnam
 * @param soonUntil the last deadline that is near
 */
public record TaskToday(LocalDate date, LocalDate soonUntil, WorkingDays workingDays) {

    /** A deadline is near for this many working days. */
    public static final int SOON = 3;

    /** An open assignment without an act by or for its unit for this many days is not heard of. */
    public static final int SILENT = 14;

    /** What is overdue wants urging again when that lies this many days back. */
    public static final int URGED = 7;

    static TaskToday of(LocalDate date, WorkingDays workingDays) {
        return new TaskToday(date, workingDays.plus(date, SOON), workingDays);
    }

    /**
     * Parameters of {@link TimelinessSql#EXPRESSION} and of the figures: {@code today}, {@code soonUntil}, and {@code
     * silentSince}, the instant since which an open assignment has been heard of, and {@code urgedSince}, that since which
     * an overdue one has been urged.
     */
    public Map<String, Object> parameters() {
        return Map.of("today", date, "soonUntil", soonUntil, "silentSince", since(SILENT), "urgedSince", since(URGED));
    }

    private OffsetDateTime since(int days) {
        return date.minusDays(days - 1L).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }

    /** Working days until that day: 0 today, negative when it has passed. */
    public int left(LocalDate deadline) {
        return workingDays.between(date, deadline);
    }
}
