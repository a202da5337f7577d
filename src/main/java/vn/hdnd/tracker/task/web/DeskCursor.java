package vn.hdnd.tracker.task.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last card shown on a unit's desk. What cannot be read begins at the top. */
record DeskCursor(int urgency, LocalDate dueOn, UUID id) {

    static @Nullable DeskCursor of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new DeskCursor(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }

    String text() {
        return urgency + "_" + dueOn + "_" + id;
    }
}
