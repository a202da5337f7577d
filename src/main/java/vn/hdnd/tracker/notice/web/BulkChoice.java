package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.tracker.notice.BulkSettling;
import vn.hdnd.tracker.notice.ItemView;

/** A way to settle many items at once. @param count of items that it would settle */
public record BulkChoice(BulkSettling which, long count) {

    /** Those that would settle something. */
    static List<BulkChoice> of(List<ItemView> items) {
        return Stream.of(BulkSettling.values())
                .filter(which -> !which.chosen())
                .map(which -> new BulkChoice(
                        which, items.stream().filter(which::concerns).count()))
                .filter(choice -> choice.count() > 0)
                .toList();
    }
}
