package vn.hdnd.tracker.task.web;

import java.util.List;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.Offer;

/**
 * The acts that a page offers on one part of a task: just those that the workflow would let through. Those who are not
 * directed are spoken to in other words.
 *
 * @param asked other words for confirm and return
 * @param accepts one click; {@code acceptsFor}: the Office records that the unit has accepted
 */
public record Buttons(
        boolean asked,
        boolean accepts,
        boolean acceptsFor,
        boolean updates,
        boolean completes,
        boolean records,
        boolean withdraws,
        boolean confirms,
        boolean returns,
        boolean cancels,
        boolean reopens) {

    static Buttons of(AssignmentRow part, Actor actor) {
        var offers = part.offers(actor);
        return new Buttons(
                !part.relation().directed(),
                offers.contains(new Offer(AssignmentAction.ACCEPT, false)),
                offers.contains(new Offer(AssignmentAction.ACCEPT, true)),
                offers.contains(new Offer(AssignmentAction.REPORT_PROGRESS, false)),
                offers.contains(new Offer(AssignmentAction.REPORT_COMPLETION, false)),
                offers.contains(new Offer(AssignmentAction.REPORT_PROGRESS, true)),
                part.may(AssignmentAction.WITHDRAW_REPORT, actor),
                part.may(AssignmentAction.CONFIRM, actor),
                part.may(AssignmentAction.RETURN, actor),
                part.may(AssignmentAction.CANCEL, actor),
                part.may(AssignmentAction.REOPEN, actor));
    }

    /** There is anything to do but end or reopen it, which is decided rarely and stands apart. */
    public boolean any() {
        return List.of(accepts, acceptsFor, updates, completes, records, withdraws, confirms, returns)
                .contains(true);
    }
}
