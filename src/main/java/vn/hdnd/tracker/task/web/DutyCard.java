package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.TaskToday;

/**
 * A duty on a unit's desk, ready to show: what, from which notice, by when, and the act that is due.
 *
 * @param accepts the act that is due is to accept
 * @param completes reporting completion is possible and is the main button
 */
public record DutyCard(
        AssignmentRow part, Urgency urgency, Due due, boolean accepts, boolean updates, boolean completes) {

    static DutyCard of(AssignmentRow part, TaskToday today, Actor actor) {
        var urgency = Urgency.of(part);
        var accepts = part.may(AssignmentAction.ACCEPT, actor) && urgency != Urgency.OVERDUE;
        var reports = !accepts && part.unsent() == null;
        return new DutyCard(
                part,
                urgency,
                part.due(today),
                accepts,
                reports && part.may(AssignmentAction.REPORT_PROGRESS, actor),
                reports && part.may(AssignmentAction.REPORT_COMPLETION, actor));
    }
}
