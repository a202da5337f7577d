package vn.hdnd.tracker.task.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that stands alone and waits to be started, as lists show it.
 *
 * @param leads how many units would lead it; {@code onlyUnit} the one, where it is one
 */
public record WaitingTask(
        UUID id,
        long version,
        String title,
        String basis,
        @Nullable LocalDate deadline,
        int leads,
        @Nullable String onlyUnit,
        String plannedBy,
        Instant createdAt) {}
