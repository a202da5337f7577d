package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * What is about to happen to a notice, and what stands in the way.
 *
 * @param withTasks items that tasks come of
 * @param standing items that become standing duties
 * @param none items that nothing comes of
 * @param unsettled binding items that are not settled
 * @param blocking findings that tracking waits for
 * @param toKnow findings that the head of the Office should know
 * @param parts what other modules show
 */
public record TrackingPage(
        NoticeSheet notice,
        int withTasks,
        int standing,
        int none,
        List<ItemView> unsettled,
        List<Line> blocking,
        List<Line> toKnow,
        List<TrackingPart> parts) {

    /** A finding in words. @param item the one that it is about, for a link */
    public record Line(
            String words,
            @Nullable NoticeItemId item,
            @Nullable String citation) {}

    public TrackingPage {
        unsettled = List.copyOf(unsettled);
        blocking = List.copyOf(blocking);
        toKnow = List.copyOf(toKnow);
        parts = List.copyOf(parts);
    }

    /** Nothing is missing. */
    public boolean ready() {
        return unsettled.isEmpty() && blocking.isEmpty() && notice.missing().isEmpty();
    }
}
