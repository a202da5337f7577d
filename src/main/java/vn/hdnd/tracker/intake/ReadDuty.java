package vn.hdnd.tracker.intake;

import java.util.List;

/** A part of an item that binds addressees of its own. The text is a verbatim part of the item's. */
public record ReadDuty(String text, List<ReadUnit> leads, ReadDeadline deadline) {

    public ReadDuty {
        leads = List.copyOf(leads);
    }
}
