package vn.hdnd.tracker.task;

import static vn.hdnd.tracker.task.AssignmentAction.ACCEPT;
import static vn.hdnd.tracker.task.AssignmentAction.CANCEL;
import static vn.hdnd.tracker.task.AssignmentAction.CONFIRM;
import static vn.hdnd.tracker.task.AssignmentAction.DECLINE;
import static vn.hdnd.tracker.task.AssignmentAction.GRANT_EXTENSION;
import static vn.hdnd.tracker.task.AssignmentAction.REASSIGN;
import static vn.hdnd.tracker.task.AssignmentAction.REFUSE_EXTENSION;
import static vn.hdnd.tracker.task.AssignmentAction.REOPEN;
import static vn.hdnd.tracker.task.AssignmentAction.REPORT_COMPLETION;
import static vn.hdnd.tracker.task.AssignmentAction.REPORT_PROGRESS;
import static vn.hdnd.tracker.task.AssignmentAction.REQUEST_EXTENSION;
import static vn.hdnd.tracker.task.AssignmentAction.RESUME;
import static vn.hdnd.tracker.task.AssignmentAction.RETURN;
import static vn.hdnd.tracker.task.AssignmentAction.SUSPEND;
import static vn.hdnd.tracker.task.AssignmentAction.UPHOLD;
import static vn.hdnd.tracker.task.AssignmentAction.WITHDRAW_EXTENSION;
import static vn.hdnd.tracker.task.AssignmentAction.WITHDRAW_REPORT;
import static vn.hdnd.tracker.task.AssignmentStatus.ACCEPTED;
import static vn.hdnd.tracker.task.AssignmentStatus.ASSIGNED;
import static vn.hdnd.tracker.task.AssignmentStatus.CANCELLED;
import static vn.hdnd.tracker.task.AssignmentStatus.COMPLETED;
import static vn.hdnd.tracker.task.AssignmentStatus.DECLINED;
import static vn.hdnd.tracker.task.AssignmentStatus.IN_PROGRESS;
import static vn.hdnd.tracker.task.AssignmentStatus.REASSIGNED;
import static vn.hdnd.tracker.task.AssignmentStatus.REPORTED;
import static vn.hdnd.tracker.task.AssignmentStatus.RETURNED;
import static vn.hdnd.tracker.task.AssignmentStatus.SUSPENDED;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/**
 * What can be done to an assignment, and by whom. One table serves the guard of every transition and the buttons of
 * every page, so that a button that cannot work is never drawn and a forged request is refused for the same reason.
 */
public final class Workflow {

    private static final Map<AssignmentAction, AssignmentStatus> RUNNING = Map.of(
            REPORT_PROGRESS, IN_PROGRESS,
            REPORT_COMPLETION, REPORTED,
            SUSPEND, SUSPENDED,
            CANCEL, CANCELLED);

    private static final Set<AssignmentAction> OF_COORDINATORS = Set.of(ACCEPT, REPORT_PROGRESS, CANCEL);

    private Workflow() {}

    /** Where each action leads from a status; what is missing is impossible. */
    static Map<AssignmentAction, AssignmentStatus> from(AssignmentStatus status) {
        return switch (status) {
            case ASSIGNED ->
                all(
                        Map.of(ACCEPT, ACCEPTED, DECLINE, DECLINED, REASSIGN, REASSIGNED),
                        RUNNING,
                        Map.of(REQUEST_EXTENSION, ASSIGNED),
                        extension(ASSIGNED));
            case ACCEPTED ->
                all(
                        Map.of(DECLINE, DECLINED, REASSIGN, REASSIGNED, REQUEST_EXTENSION, ACCEPTED),
                        RUNNING,
                        extension(ACCEPTED));
            case IN_PROGRESS ->
                all(Map.of(REASSIGN, REASSIGNED, REQUEST_EXTENSION, IN_PROGRESS), RUNNING, extension(IN_PROGRESS));
            case RETURNED -> all(Map.of(REQUEST_EXTENSION, RETURNED), RUNNING, extension(RETURNED));
            case REPORTED ->
                all(
                        Map.of(
                                WITHDRAW_REPORT, IN_PROGRESS,
                                CONFIRM, COMPLETED,
                                RETURN, RETURNED,
                                CANCEL, CANCELLED),
                        extension(REPORTED));
            case DECLINED -> Map.of(UPHOLD, ASSIGNED, REASSIGN, REASSIGNED, CANCEL, CANCELLED);
            // Resumed where it was; the assignment remembers that.
            case SUSPENDED -> Map.of(RESUME, IN_PROGRESS, CANCEL, CANCELLED);
            case COMPLETED -> Map.of(REOPEN, IN_PROGRESS);
            case REASSIGNED, CANCELLED -> Map.of();
        };
    }

    /** What becomes of a request for more time moves nothing but the deadline. */
    private static Map<AssignmentAction, AssignmentStatus> extension(AssignmentStatus status) {
        return Map.of(WITHDRAW_EXTENSION, status, GRANT_EXTENSION, status, REFUSE_EXTENSION, status);
    }

    @SafeVarargs
    private static Map<AssignmentAction, AssignmentStatus> all(Map<AssignmentAction, AssignmentStatus>... parts) {
        var all = new EnumMap<AssignmentAction, AssignmentStatus>(AssignmentAction.class);
        Stream.of(parts).forEach(all::putAll);
        return all;
    }

    /** Everything that this person may do now, in the order of {@link AssignmentAction}. */
    public static Set<Offer> actionsFor(AssignmentFacts facts, Actor actor) {
        var offers = new LinkedHashSet<Offer>();
        possible(facts).forEach(action -> offers.addAll(offers(facts, action, actor)));
        return offers;
    }

    /** The offer of this action, the unit's own hand before recording for it. */
    public static Optional<Offer> offer(AssignmentFacts facts, AssignmentAction action, Actor actor) {
        return actionsFor(facts, actor).stream()
                .filter(offer -> offer.action() == action)
                .findFirst();
    }

    /** What this person may propose to those who decide: the Office what it may not decide itself. */
    public static Set<AssignmentAction> proposalsFor(AssignmentFacts facts, Actor actor) {
        if (!actor.isOffice()) {
            return Set.of();
        }
        return possible(facts).stream()
                .filter(action -> action.decision().isPresent() && !decides(facts, action, actor))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether this person decides this action on this part, were it possible now. */
    public static boolean decides(AssignmentFacts facts, AssignmentAction action, Actor actor) {
        var decision = action.decision().orElseThrow();
        // What the Office itself owes is not for its head to decide.
        return facts.ownDuty() ? actor.is(Role.COMMITTEE) : actor.decides(decision);
    }

    private static Set<AssignmentAction> possible(AssignmentFacts facts) {
        var possible = from(facts.status());
        return Stream.of(AssignmentAction.values())
                .filter(possible::containsKey)
                .filter(action -> open(facts.role(), action))
                .filter(action -> fits(facts, action))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A coordinator contributes and ends with its lead; everything else is the lead's. */
    private static boolean open(AssignmentRole role, AssignmentAction action) {
        return role == AssignmentRole.LEAD || OF_COORDINATORS.contains(action);
    }

    /** More time is asked for once, and where a day is set; nothing is started anew for a notice that is out of force. */
    private static boolean fits(AssignmentFacts facts, AssignmentAction action) {
        return switch (action) {
            case REQUEST_EXTENSION -> facts.dated() && facts.extension() == null;
            case WITHDRAW_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION -> facts.extension() != null;
            case REASSIGN, REOPEN -> !facts.noticeEnded();
            case ACCEPT,
                    DECLINE,
                    UPHOLD,
                    REPORT_PROGRESS,
                    REPORT_COMPLETION,
                    WITHDRAW_REPORT,
                    CONFIRM,
                    RETURN,
                    SUSPEND,
                    RESUME,
                    CANCEL -> true;
        };
    }

    private static Set<Offer> offers(AssignmentFacts facts, AssignmentAction action, Actor actor) {
        var asUnit = actor.reportsFor(facts.unit()) || (facts.ownDuty() && actor.isOffice());
        return switch (action) {
            case ACCEPT, DECLINE, REQUEST_EXTENSION -> asUnit ? own(action) : recorded(action, actor.isOffice());
            case REPORT_PROGRESS, REPORT_COMPLETION -> {
                var offers = new LinkedHashSet<Offer>(asUnit ? own(action) : Set.of());
                offers.addAll(recorded(action, actor.isOffice()));
                yield offers;
            }
            case WITHDRAW_REPORT -> takenBack(action, facts.reportedByUnit(), asUnit, actor);
            case WITHDRAW_EXTENSION -> takenBack(action, facts.extensionByUnit(), asUnit, actor);
            case CONFIRM, RETURN -> mayJudge(facts, actor) ? own(action) : Set.of();
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                decides(facts, action, actor) && !facts.askedFor(actor) ? own(action) : Set.of();
            case UPHOLD, REASSIGN, SUSPEND, RESUME, CANCEL, REOPEN ->
                decides(facts, action, actor) ? own(action) : Set.of();
        };
    }

    /** The unit takes back what it sent, the Office what it recorded. */
    private static Set<Offer> takenBack(AssignmentAction action, boolean byUnit, boolean asUnit, Actor actor) {
        if (byUnit) {
            return asUnit ? own(action) : Set.of();
        }
        return recorded(action, actor.isOffice());
    }

    /**
     * Nobody judges what they reported themselves. What the Office or the Standing Committee owes is judged by the
     * Committee, or by the head of the Office where somebody else recorded it.
     */
    private static boolean mayJudge(AssignmentFacts facts, Actor actor) {
        var reportedIt = facts.reportedBy(actor);
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
