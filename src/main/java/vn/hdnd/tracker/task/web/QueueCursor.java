package vn.hdnd.tracker.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row shown of a queue: its key in the order of the queue, and its id. */
record QueueCursor(boolean top, String key, UUID id) {

    static final QueueCursor TOP = new QueueCursor(true, "0001-01-01", new UUID(0, 0));

    /** What cannot be read begins at the top. */
    static QueueCursor of(QueueKind kind, @Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", -1);
        if (parts.length != 2) {
            return TOP;
        }
        try {
            var key = kind == QueueKind.SILENT
                    ? Instant.parse(parts[0]).toString()
                    : LocalDate.parse(parts[0]).toString();
            return new QueueCursor(false, key, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return TOP;
        }
    }

    static String text(QueueKind kind, AssignmentRow row) {
        return kind.keyOf(row) + "_" + row.id();
    }
}
