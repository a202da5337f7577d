package vn.hdnd.tracker.notice;

import java.util.List;

/**
 * A part of an item that binds addressees of its own.
 *
 * @param text a verbatim part of the item's text
 * @param leads whom it names; empty: those of the item
 */
public record ItemDuty(String text, List<UnitMention> leads, ItemDeadline deadline) {

    public ItemDuty {
        leads = List.copyOf(leads);
    }
}
