package vn.hdnd.tracker.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news as a mail shows it; every text is ready.
 *
 * @param below its code, unit and time, as far as it has them
 * @param code null where what it is about has none
 * @param deadline the deadline that was moved, from and to; null where it was not
 */
record MailEntry(
        String sentence,
        String title,
        String below,
        @Nullable String code,
        @Nullable String note,
        @Nullable String deadline,
        String href) {

    /** Digests show no more than these; the rest is in the inbox. */
    static final int MOST = 50;

    /** What a mail that tells of it alone is called. */
    String subject() {
        return code == null ? sentence : "[" + code + "] " + sentence;
    }

    static List<MailEntry> first(List<MailEntry> entries) {
        return entries.subList(0, Math.min(MOST, entries.size()));
    }
}
