package vn.hdnd.tracker.notice.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import vn.hdnd.tracker.notice.BulkSettling;
import vn.hdnd.tracker.notice.ItemView;

/** A way to settle many items at once. @param count of items that it would settle */
public record BulkChoice(BulkSettling which, long count) {

    /** Those that would settle something. */
    static List<BulkChoice> of(List<ItemView> items) {
        return items.stream()
                .flatMap(item -> BulkSettling.together(item).stream())
                .collect(groupingBy(which -> which, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(choice -> new BulkChoice(choice.getKey(), choice.getValue()))
                .toList();
    }
}
