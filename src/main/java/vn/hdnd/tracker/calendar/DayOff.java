package vn.hdnd.tracker.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day off.
 *
 * @param worked the Saturday or Sunday that is worked for it, where it was exchanged
 */
public record DayOff(LocalDate day, String name, @Nullable LocalDate worked) {

    DayOff(LocalDate day, String name) {
        this(day, name, null);
    }

    /** It is off anyway. */
    public boolean onWeekend() {
        return WorkingDays.weekend(day);
    }
}
