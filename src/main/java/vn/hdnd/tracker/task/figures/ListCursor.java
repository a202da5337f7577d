package vn.hdnd.tracker.task.figures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last row shown, behind which "Xem thêm" goes on: its key in the order of the list, and its id. What cannot be read
 * begins at the top.
 */
record ListCursor(String key, UUID id) {

    static @Nullable ListCursor of(@Nullable String text) {
        var cut = text == null ? -1 : text.lastIndexOf('_');
        try {
            return text == null || cut < 0
                    ? null
                    : new ListCursor(text.substring(0, cut), UUID.fromString(text.substring(cut + 1)));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @Nullable
    Instant moment() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    String text() {
        return key + "_" + id;
    }
}
