package vn.hdnd.tracker.notification.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notification.InboxRow;

/** The last entry shown. What cannot be read begins at the top. */
record InboxCursor(@Nullable Instant at, @Nullable UUID id) {

    private static final InboxCursor TOP = new InboxCursor(null, null);

    static InboxCursor of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", -1);
        if (parts.length != 2) {
            return TOP;
        }
        try {
            return new InboxCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return TOP;
        }
    }

    /** Where the list goes on behind these; null if it does not. */
    static @Nullable String behind(List<InboxRow> found, int page) {
        if (found.size() <= page) {
            return null;
        }
        var last = found.get(page - 1);
        return last.at() + "_" + last.id();
    }
}
