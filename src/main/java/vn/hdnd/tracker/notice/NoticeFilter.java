package vn.hdnd.tracker.notice;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;

/**
 * Which notices a list shows; what is null or blank narrows nothing.
 *
 * @param waits what the Office still has to do about them
 * @param year of issue
 * @param q words of number and summary, accents and case aside
 */
public record NoticeFilter(
        @Nullable NoticeStatus status,
        @Nullable Waiting waits,
        @Nullable Integer year,
        @Nullable MeetingKind meeting,
        @Nullable String q) {

    public static final NoticeFilter NONE = new NoticeFilter(null, null, null, null, null);

    /** What a notice that is not in tracking yet waits for. */
    public enum Waiting {
        /** A draft with items that are not settled. */
        UNSETTLED,
        /** A draft that the head of the Office gave back. */
        HANDED_BACK
    }

    public NoticeFilter {
        q = q == null || q.isBlank() ? null : q.strip();
    }

    public boolean none() {
        return equals(NONE);
    }

    public static NoticeFilter status(NoticeStatus status) {
        return new NoticeFilter(status, null, null, null, null);
    }

    public static NoticeFilter waits(Waiting waits) {
        return new NoticeFilter(null, waits, null, null, null);
    }
}
