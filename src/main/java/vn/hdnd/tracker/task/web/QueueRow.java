package vn.hdnd.tracker.task.web;

import java.util.List;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.TaskToday;

/**
 * A row of a queue, ready to show.
 *
 * @param silentDays days in which nothing was heard of it
 * @param files of its latest report
 * @param queue in which it waits, as it stands in addresses
 */
public record QueueRow(
        AssignmentRow part,
        Due due,
        long silentDays,
        List<StoredFileSummary> files,
        boolean judges,
        boolean records,
        Buttons buttons,
        String queue) {

    static QueueRow of(
            QueueKind kind, AssignmentRow part, List<StoredFileSummary> files, TaskToday today, Actor actor) {
        return new QueueRow(
                part,
                part.due(today),
                part.silentDays(today),
                files,
                part.may(AssignmentAction.CONFIRM, actor),
                part.mayRecord(actor),
                Buttons.of(part, actor),
                kind.slug());
    }
}
