package vn.hdnd.tracker.task.series;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of a series with how its leads stand, as far as the reader may see them.
 *
 * @param parts those that count
 */
public record PeriodRow(
        UUID id, String label, LocalDate startsOn, LocalDate dueOn, int parts, int done, int waiting, int late) {}
