package vn.hdnd.tracker.notification.feed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day until which a unit is to do something.
 *
 * @param leads otherwise it contributes
 */
record UnitDeadline(
        UUID id,
        long version,
        String code,
        String title,
        boolean leads,
        LocalDate deadline,
        @Nullable String deliverable) {}
