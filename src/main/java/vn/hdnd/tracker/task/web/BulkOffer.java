package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.hdnd.tracker.shared.Actor;

/**
 * What a list offers to do to all rows that are picked.
 *
 * @param reminds may urge units
 * @param monitors may hand the tasks to another clerk
 */
public record BulkOffer(List<BulkAct> acts, boolean reminds, boolean monitors) {

    /** For rows of a past day. */
    static final BulkOffer NONE = new BulkOffer(List.of(), false, false);

    /** What this person may do at all: for lists that know too little of their rows. */
    static BulkOffer of(Actor actor) {
        return new BulkOffer(
                Arrays.stream(BulkAct.values()).filter(act -> act.serves(actor)).toList(),
                actor.isOffice(),
                actor.isOffice());
    }

    /** What is possible for one of these rows at least. */
    static BulkOffer of(Collection<AssignmentRow> rows, Deeds deeds, Actor actor) {
        var acts = of(actor).acts().stream()
                .filter(act -> rows.stream().anyMatch(act.deed(deeds, actor).possible()))
                .toList();
        return new BulkOffer(acts, actor.isOffice() && rows.stream().anyMatch(AssignmentRow::expected), false);
    }

    public boolean any() {
        return reminds || !acts.isEmpty();
    }
}
