package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;

/**
 * Which fields the form of an act has, and which of them must be filled.
 *
 * @param untilMust a day must be named; where it may, {@code until} alone
 * @param unitMust the unit that takes over must be named; where one may be named as competent, {@code unit} alone
 * @param basis the head of the Office names on whose word the Standing Committee's decision is taken
 */
public record DecisionFields(
        boolean noteMust, boolean until, boolean untilMust, boolean unit, boolean unitMust, boolean basis) {

    /** One click. */
    static final DecisionFields NOTHING = new DecisionFields(false, false, false, false, false, false);

    /** For several parts at once: each keeps its own day and unit. */
    DecisionFields forEach() {
        return new DecisionFields(noteMust, false, false, false, false, basis);
    }

    /** Anything must be said. */
    boolean asks() {
        return noteMust || untilMust || unitMust || basis;
    }

    /** Of the act itself. */
    static DecisionFields of(AssignmentAction action, Actor actor) {
        return fields(action, action.decision().isPresent() && !actor.is(Role.COMMITTEE));
    }

    /** Of the proposal to do it. */
    static DecisionFields proposing(AssignmentAction action) {
        return fields(action, false);
    }

    /** Of agreeing to a proposal, or not. */
    static DecisionFields answering(boolean agree, Actor actor) {
        return new DecisionFields(!agree, false, false, false, false, agree && !actor.is(Role.COMMITTEE));
    }

    private static DecisionFields fields(AssignmentAction action, boolean basis) {
        var until = action == AssignmentAction.REQUEST_EXTENSION
                || action == AssignmentAction.GRANT_EXTENSION
                || action == AssignmentAction.RESUME
                || action == AssignmentAction.REASSIGN;
        return new DecisionFields(
                action.needsReason(),
                until,
                action == AssignmentAction.REQUEST_EXTENSION || action == AssignmentAction.GRANT_EXTENSION,
                action == AssignmentAction.REASSIGN || action == AssignmentAction.DECLINE,
                action == AssignmentAction.REASSIGN,
                basis);
    }
}
