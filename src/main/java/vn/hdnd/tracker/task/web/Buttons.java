package vn.hdnd.tracker.task.web;

import java.util.List;
import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.Offer;

/**
 * The acts that a page offers on one part of a task: just those that the workflow would let through. Those who are not
 * directed are spoken to in other words.
 *
 * @param asked other words for confirm and return
 * @param accepts one click; {@code acceptsFor}: the Office records that the unit has accepted
 * @param declines with a reason, by the unit or recorded for it; so {@code extends}
 * @param decisions what this person decides now, answers to units among it
 * @param proposals what this person may propose to those who decide
 * @param puts may put the open proposal to the Standing Committee; {@code takesBack} may withdraw it
 * @param answers decides on the open proposal
 * @param committee decides in its own right, so that a click is enough
 * @param reminds may urge the unit
 * @param declined the unit waits for an answer to "đề nghị giao lại"
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
        boolean declines,
        boolean asksForTime,
        boolean withdrawsExtension,
        List<AssignmentAction> decisions,
        List<AssignmentAction> proposals,
        boolean puts,
        boolean takesBack,
        boolean answers,
        boolean declined,
        boolean committee,
        boolean reminds) {

    static Buttons of(AssignmentRow part, Actor actor) {
        var offers = part.offers(actor);
        var proposed = part.proposedAction() != null;
        var answers = part.decidesProposal(actor);
        return new Buttons(
                !part.relation().directed(),
                offers.contains(new Offer(AssignmentAction.ACCEPT, false)),
                offers.contains(new Offer(AssignmentAction.ACCEPT, true)),
                part.unsent() == null && offers.contains(new Offer(AssignmentAction.REPORT_PROGRESS, false)),
                part.unsent() == null && offers.contains(new Offer(AssignmentAction.REPORT_COMPLETION, false)),
                offers.contains(new Offer(AssignmentAction.REPORT_PROGRESS, true)),
                part.may(AssignmentAction.WITHDRAW_REPORT, actor),
                part.may(AssignmentAction.CONFIRM, actor),
                part.may(AssignmentAction.RETURN, actor),
                part.may(AssignmentAction.DECLINE, actor),
                part.may(AssignmentAction.REQUEST_EXTENSION, actor),
                part.may(AssignmentAction.WITHDRAW_EXTENSION, actor),
                offers.stream()
                        .map(Offer::action)
                        .filter(action -> action.decision().isPresent())
                        .toList(),
                List.copyOf(part.proposals(actor)),
                proposed && part.putAt() == null && actor.is(Role.OFFICE_HEAD) && !answers,
                proposed && actor.isOffice() && !answers,
                answers,
                part.status() == AssignmentStatus.DECLINED,
                actor.is(Role.COMMITTEE),
                actor.isOffice() && part.expected());
    }

    private static boolean answersRequest(AssignmentAction action) {
        return action == AssignmentAction.GRANT_EXTENSION || action == AssignmentAction.REFUSE_EXTENSION;
    }

    /** There is anything to do but what is decided or asked for rarely and stands apart. */
    public boolean any() {
        return List.of(accepts, acceptsFor, updates, completes, records, withdraws, confirms, returns)
                .contains(true);
    }

    /** What answers a request for more time, or a part that was declined, stands beside it; the rest at the foot of the page. */
    private boolean answering(AssignmentAction action) {
        return answersRequest(action) || (declined && action.decision().equals(Optional.of(Decision.REASSIGNMENT)));
    }

    public List<AssignmentAction> answeringDecisions() {
        return decisions.stream().filter(this::answering).toList();
    }

    public List<AssignmentAction> answeringProposals() {
        return proposals.stream().filter(this::answering).toList();
    }

    public List<AssignmentAction> rareDecisions() {
        return decisions.stream().filter(action -> !answering(action)).toList();
    }

    public List<AssignmentAction> rareProposals() {
        return proposals.stream().filter(action -> !answering(action)).toList();
    }

    /** Anything at the foot of the page. */
    public boolean rare() {
        return declines
                || asksForTime
                || !rareDecisions().isEmpty()
                || !rareProposals().isEmpty();
    }
}
