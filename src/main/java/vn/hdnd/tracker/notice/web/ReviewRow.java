package vn.hdnd.tracker.notice.web;

import java.util.List;
import vn.hdnd.tracker.notice.ItemView;

/**
 * An item in the tree of the review page.
 *
 * @param citation as people cite it
 * @param introduces has items below it
 * @param warnings what should be looked at in it
 */
public record ReviewRow(
        ItemView item, String citation, List<UnitChip> chips, boolean introduces, List<Doubt> warnings) {

    public ReviewRow {
        chips = List.copyOf(chips);
        warnings = List.copyOf(warnings);
    }
}
