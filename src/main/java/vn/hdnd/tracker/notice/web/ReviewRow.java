package vn.hdnd.tracker.notice.web;

import java.util.List;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.ReadingWarning;

/**
 * An item in the tree of the review page.
 *
 * @param citation as people cite it
 * @param introduces has items below it
 * @param warnings what the reader was not sure of in it
 */
public record ReviewRow(
        ItemView item, String citation, List<UnitChip> chips, boolean introduces, List<ReadingWarning> warnings) {

    public ReviewRow {
        chips = List.copyOf(chips);
        warnings = List.copyOf(warnings);
    }
}
