package vn.hdnd.tracker.task;

import static vn.hdnd.tracker.task.AssignmentAction.ACCEPT;
import static vn.hdnd.tracker.task.AssignmentAction.CANCEL;
import static vn.hdnd.tracker.task.AssignmentAction.CONFIRM;
import static vn.hdnd.tracker.task.AssignmentAction.REOPEN;
import static vn.hdnd.tracker.task.AssignmentAction.REPORT_COMPLETION;
import static vn.hdnd.tracker.task.AssignmentAction.REPORT_PROGRESS;
import static vn.hdnd.tracker.task.AssignmentAction.RETURN;
import static vn.hdnd.tracker.task.AssignmentAction.WITHDRAW_REPORT;
import static vn.hdnd.tracker.task.AssignmentStatus.ACCEPTED;
import static vn.hdnd.tracker.task.AssignmentStatus.CANCELLED;
import static vn.hdnd.tracker.task.AssignmentStatus.COMPLETED;
import static vn.hdnd.tracker.task.AssignmentStatus.IN_PROGRESS;
import static vn.hdnd.tracker.task.AssignmentStatus.REPORTED;
import static vn.hdnd.tracker.task.AssignmentStatus.RETURNED;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/**
 * What can be done to an assignment, and by whom. One table serves the guard of every transition and the buttons of
 * every page, so that a button that cannot work is never drawn and a forged request is refused for the same reason.
 */
public final class Workflow {

    private Workflow() {}

    /** Where each action leads from a status; what is missing is impossible. */
    static Map<AssignmentAction, AssignmentStatus> from(AssignmentStatus status) {
        return switch (status) {
            case ASSIGNED ->
                Map.of(
                        ACCEPT, ACCEPTED,
                        REPORT_PROGRESS, IN_PROGRESS,
                        REPORT_COMPLETION, REPORTED,
                        CANCEL, CANCELLED);
            case ACCEPTED, IN_PROGRESS, RETURNED ->
                Map.of(
                        REPORT_PROGRESS, IN_PROGRESS,
                        REPORT_COMPLETION, REPORTED,
                        CANCEL, CANCELLED);
            case REPORTED ->
                Map.of(
                        WITHDRAW_REPORT, IN_PROGRESS,
                        CONFIRM, COMPLETED,
                        RETURN, RETURNED,
                        CANCEL, CANCELLED);
            case COMPLETED -> Map.of(REOPEN, IN_PROGRESS);
            case CANCELLED -> Map.of();
        };
    }

    /** Everything that this person may do now, in the order of {@link AssignmentAction}. */
    public static Set<Offer> actionsFor(AssignmentFacts facts, Actor actor) {
        var possible = from(facts.status());
        var offers = new LinkedHashSet<Offer>();
        for (var action : AssignmentAction.values()) {
            if (possible.containsKey(action) && open(facts.role(), action)) {
                offers.addAll(offers(facts, action, actor));
            }
        }
        return offers;
    }

    /** The offer of this action, the unit's own hand before recording for it. */
    public static Optional<Offer> offer(AssignmentFacts facts, AssignmentAction action, Actor actor) {
        return actionsFor(facts, actor).stream()
                .filter(offer -> offer.action() == action)
                .findFirst();
    }

    /** A coordinator contributes; reporting completion and being judged are the lead's. */
    private static boolean open(AssignmentRole role, AssignmentAction action) {
        return role == AssignmentRole.LEAD
                || switch (action) {
                    case ACCEPT, REPORT_PROGRESS, CANCEL -> true;
                    case REPORT_COMPLETION, WITHDRAW_REPORT, CONFIRM, RETURN, REOPEN -> false;
                };
    }

    private static Set<Offer> offers(AssignmentFacts facts, AssignmentAction action, Actor actor) {
        var asUnit = actor.reportsFor(facts.unit()) || (facts.ownDuty() && actor.isOffice());
        return switch (action) {
            case ACCEPT -> asUnit ? own(action) : recorded(action, actor.isOffice());
            case REPORT_PROGRESS, REPORT_COMPLETION -> {
                var offers = new LinkedHashSet<Offer>(asUnit ? own(action) : Set.of());
                offers.addAll(recorded(action, actor.isOffice()));
                yield offers;
            }
            case WITHDRAW_REPORT ->
                facts.reportedByUnit() ? (asUnit ? own(action) : Set.of()) : recorded(action, actor.isOffice());
            case CONFIRM, RETURN -> mayJudge(facts, actor) ? own(action) : Set.of();
            case CANCEL -> actor.is(Role.COMMITTEE) ? own(action) : Set.of();
            case REOPEN -> actor.is(Role.COMMITTEE) && !facts.noticeEnded() ? own(action) : Set.of();
        };
    }

    /**
     * Nobody judges what they reported themselves. What the Office or the Standing Committee owes is judged by the
     * Committee, or by the head of the Office where somebody else recorded it.
     */
    private static boolean mayJudge(AssignmentFacts facts, Actor actor) {
        var reportedIt = actor.id().equals(facts.reportedBy());
        if (facts.ownDuty()) {
            return !reportedIt && (actor.is(Role.COMMITTEE) || actor.is(Role.OFFICE_HEAD));
        }
        if (reportedIt && facts.reportedByUnit()) {
            return false;
        }
        return facts.committeeConfirms() ? actor.is(Role.COMMITTEE) : actor.isOffice();
    }

    private static Set<Offer> own(AssignmentAction action) {
        return Set.of(new Offer(action, false));
    }

    private static Set<Offer> recorded(AssignmentAction action, boolean byOffice) {
        return byOffice ? Set.of(new Offer(action, true)) : Set.of();
    }
}
