package vn.hdnd.tracker.notification.feed;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notification.Phrase;

/**
 * A day until which a unit is to do something.
 *
 * @param version rises when it changes
 * @param path where the unit answers
 */
record UnitDeadline(
        UUID id,
        long version,
        String path,
        String code,
        Phrase summary,
        LocalDate deadline,
        @Nullable String deliverable) {}
