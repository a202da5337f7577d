package vn.hdnd.tracker.notice.versions;

import java.util.List;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * Two notices with their items side by side.
 *
 * @param earlierItems and {@code laterItems}: in document order
 */
public record Pairing(
        NoticeId earlier, List<ItemView> earlierItems, NoticeId later, List<ItemView> laterItems, ItemPairs pairs) {

    public Pairing {
        earlierItems = List.copyOf(earlierItems);
        laterItems = List.copyOf(laterItems);
    }
}
