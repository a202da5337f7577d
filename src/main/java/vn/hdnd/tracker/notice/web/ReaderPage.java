package vn.hdnd.tracker.notice.web;

import java.util.List;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeSheet;

/**
 * A notice as its readers see it.
 *
 * @param leadIn paragraphs of the paper between its title and its items
 * @param margins what stands beside the items
 * @param contents the headings of a long notice; empty for a short one
 */
public record ReaderPage(
        NoticeSheet notice,
        Links links,
        List<String> leadIn,
        List<ItemView> items,
        List<Panel> margins,
        List<ItemView> contents) {

    private static final int LONG = 14;

    public ReaderPage {
        leadIn = List.copyOf(leadIn);
        items = List.copyOf(items);
        margins = List.copyOf(margins);
        contents = List.copyOf(contents);
    }

    static List<ItemView> contents(List<ItemView> items) {
        var headings = items.stream()
                .filter(item -> item.depth() <= 1 && (item.heading() || item.depth() == 0))
                .toList();
        return items.size() < LONG || headings.size() < 3 ? List.of() : headings;
    }
}
