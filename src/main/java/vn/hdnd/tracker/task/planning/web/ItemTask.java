package vn.hdnd.tracker.task.planning.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that came of an item, with how its leads stand as far as the reader sees them.
 *
 * @param code null while it is planned
 * @param onlyUnit the lead's name where there is only one
 * @param joined the item repeats it; it came of an earlier notice
 */
public record ItemTask(
        UUID item,
        UUID id,
        long version,
        @Nullable String code,
        String title,
        @Nullable LocalDate deadline,
        int leads,
        int done,
        int late,
        @Nullable String onlyUnit,
        boolean joined) {

    public boolean planned() {
        return code == null;
    }
}
