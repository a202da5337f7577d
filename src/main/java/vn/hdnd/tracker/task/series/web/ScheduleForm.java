package vn.hdnd.tracker.task.series.web;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.Recurrence;
import vn.hdnd.tracker.task.Schedule;
import vn.hdnd.tracker.task.SeriesWork;
import vn.hdnd.tracker.task.series.SeriesSheet;

/**
 * How a duty recurs, as a form carries it.
 *
 * @param dueDay blank: the last day
 * @param dueMonth month of the period; blank: the last one
 * @param version of the series over which it was filled in; none where there was no series
 */
public record ScheduleForm(
        @Nullable Cadence cadence,
        @Nullable Integer dueDay,
        @Nullable Integer dueMonth,
        @Nullable Long version) {

    /** As words say it. */
    public static ScheduleForm of(Recurrence said) {
        return new ScheduleForm(said.cadence(), said.dueDay(), said.dueMonth(), SeriesWork.NONE);
    }

    static ScheduleForm of(SeriesSheet sheet) {
        return new ScheduleForm(sheet.cadence(), sheet.dueDay(), sheet.dueMonth(), sheet.version());
    }

    /** What its selects offer. */
    public static void choices(Model model) {
        model.addAttribute("cadences", Cadence.values());
        model.addAttribute("days", IntStream.rangeClosed(1, 31).toArray());
        model.addAttribute("months", IntStream.rangeClosed(1, 13).toArray());
    }

    long seen() {
        return Objects.requireNonNullElse(version, SeriesWork.NONE);
    }

    /** Null where no period is chosen, or the day or month is none of it. */
    @Nullable
    Schedule schedule() {
        if (cadence == null) {
            return null;
        }
        var months = cadence == Cadence.WEEKLY || cadence == Cadence.EACH_SESSION ? null : dueMonth;
        try {
            return new Schedule(cadence, cadence == Cadence.EACH_SESSION ? null : dueDay, months);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
