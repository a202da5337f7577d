package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.web.TimelineEntry;

/**
 * An entry of an inbox, or of a mail.
 *
 * @param id of the news
 * @param step tells the sentence of an entry of a history; null for what was said
 * @param saidKind what kind of saying it is, {@code words} how it begins; null for entries of a history
 */
public record InboxRow(
        UUID id,
        Instant at,
        boolean unread,
        UUID assignmentId,
        String code,
        String title,
        String unitName,
        String actorName,
        @Nullable TimelineEntry step,
        @Nullable String saidKind,
        @Nullable String words) {

    /** Who did it: in the sentence of a history a unit speaks for itself. */
    public String who() {
        return step == null ? actorName : step.who();
    }

    /** The person behind a unit's act. */
    public @Nullable String person() {
        return step == null ? null : step.person();
    }

    /** Message key of the rest of the sentence. */
    public String key() {
        return step == null ? "notification.said." + saidKind : step.key();
    }

    /** Reasons and what was said or promised. */
    public @Nullable String note() {
        if (step == null) {
            return words;
        }
        return step.told() == null ? step.reason() : step.told();
    }
}
