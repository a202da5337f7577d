package vn.hdnd.tracker.task.waiting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that one task hangs on.
 *
 * @param event its id and the version that was shown: {@code 018f…:3}
 * @param side {@code count} and {@code step}: how the deadline is counted from it
 */
record TiedForm(
        @Nullable String event,
        @Nullable String side,
        @Nullable String count,
        @Nullable String step) {

    record Seen(UUID id, long version) {}

    /** Null where none was chosen. */
    @Nullable
    Seen seen() {
        var parts = event == null ? new String[0] : event.split(":", 2);
        try {
            return parts.length == 2 ? new Seen(UUID.fromString(parts[0]), Long.parseLong(parts[1])) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
