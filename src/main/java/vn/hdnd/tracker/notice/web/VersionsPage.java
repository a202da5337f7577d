package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.NoticeLink;
import vn.hdnd.tracker.notice.versions.ItemChange;
import vn.hdnd.tracker.notice.versions.Piece;

/**
 * A notice among those that hang together with it, and two of them side by side.
 *
 * @param pair null where there is only one
 */
public record VersionsPage(Links links, @Nullable Pair pair) {

    /**
     * Two notices side by side.
     *
     * @param around what changed around the items
     */
    public record Pair(NoticeLink before, NoticeLink after, List<Around> around, List<ItemChange> items) {

        public Pair {
            around = List.copyOf(around);
            items = List.copyOf(items);
        }

        public long count(String kind) {
            return items.stream()
                    .filter(item -> item.kind().name().equals(kind))
                    .count();
        }
    }

    /** A part of the paper around its items. @param key message key of its name */
    public record Around(String key, List<Piece> before, List<Piece> after) {

        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
