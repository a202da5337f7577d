package vn.hdnd.tracker.notice.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * The act of somebody that would be undone next.
 *
 * @param item that it was about, which may be gone; null for an act on several
 * @param path where that item stood
 * @param items how many items it was about
 */
public record LastAct(
        UUID id,
        ReviewAct act,
        @Nullable NoticeItemId item,
        @Nullable String path,
        int items) {}
