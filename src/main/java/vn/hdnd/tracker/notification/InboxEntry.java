package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an inbox or of a mail, in the language of its reader.
 *
 * @param id of the news
 * @param who did it; {@code person} the person behind a unit's act, {@code rest} the rest of the sentence
 * @param code null where what it is about has none
 * @param unit null where it is about no unit
 * @param note reasons and what was said
 * @param deadline the deadline that was moved, from and to; null where it was not
 */
public record InboxEntry(
        UUID id,
        Instant at,
        boolean unread,
        String who,
        @Nullable String person,
        String rest,
        @Nullable String code,
        String title,
        @Nullable String unit,
        @Nullable String note,
        @Nullable String deadline) {

    String sentence() {
        return who + " " + rest;
    }
}
