package vn.hdnd.tracker.task.waiting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on whose day deadlines hang.
 *
 * @param heldOn null while it is not known
 * @param duties how many tasks hang on it
 * @param datedByName who gave it its day
 */
public record EventRow(
        UUID id,
        long version,
        String name,
        @Nullable LocalDate heldOn,
        int duties,
        @Nullable String datedByName) {}
