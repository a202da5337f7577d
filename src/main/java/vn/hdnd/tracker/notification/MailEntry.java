package vn.hdnd.tracker.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news as a mail shows it; every text is ready.
 *
 * @param deadline the deadline that was moved, from and to; null where it was not
 */
record MailEntry(
        String sentence,
        String code,
        String title,
        String unit,
        String when,
        @Nullable String note,
        @Nullable String deadline,
        String href) {

    /** Digests show no more than these; the rest is in the inbox. */
    static final int MOST = 50;

    static List<MailEntry> first(List<MailEntry> entries) {
        return entries.subList(0, Math.min(MOST, entries.size()));
    }
}
