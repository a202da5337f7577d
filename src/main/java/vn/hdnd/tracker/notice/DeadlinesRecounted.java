package vn.hdnd.tracker.notice;

import java.util.List;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * The day of issue of a notice or that of its meeting is another, and with it days that are counted from it. Published
 * inside the transaction.
 */
public record DeadlinesRecounted(NoticeId notice, List<Recounted> all) {

    public DeadlinesRecounted {
        all = List.copyOf(all);
    }

    /** A limit of an item or of one of its duties. */
    public record Recounted(NoticeItemId item, ItemDeadline before, ItemDeadline now) {}
}
