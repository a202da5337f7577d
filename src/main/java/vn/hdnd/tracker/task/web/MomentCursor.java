package vn.hdnd.tracker.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row shown of a list by moments, the latest first. What cannot be read begins at the top. */
public record MomentCursor(Instant at, UUID id) {

    public static @Nullable MomentCursor of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", -1);
        if (parts.length != 2) {
            return null;
        }
        try {
            return new MomentCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }

    public String text() {
        return at + "_" + id;
    }
}
