package vn.hdnd.tracker.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;

/**
 * Urges units (đôn đốc). Nothing of a part is changed by it, so that what the unit is just typing stays valid; its history
 * says which time it was and how.
 */
@Service
public class Reminding {

    private final AssignmentRepository assignments;
    private final ReminderRepository reminders;
    private final VisibleAssignments visible;
    private final TaskClock clock;

    Reminding(
            AssignmentRepository assignments,
            ReminderRepository reminders,
            VisibleAssignments visible,
            TaskClock clock) {
        this.assignments = assignments;
        this.reminders = reminders;
        this.visible = visible;
        this.clock = clock;
    }

    /**
     * Urges the unit of this part; the same form sent twice urges once.
     *
     * @throws TransitionRefused if nothing is expected of the unit now, or this person does not urge
     * @throws NotFound if there is none, or none that this person may know of
     */
    @Transactional
    public void remind(AssignmentId id, ReminderWords said, Actor by) {
        visible.require(id, by);
        var part = assignments.findForChange(id).orElseThrow(() -> new NotFound("assignment " + id));
        if (reminders.existsByBatchAndAssignment(said.batch(), id)) {
            return;
        }
        if (!by.isOffice()) {
            throw new TransitionRefused("task.refused.urges");
        }
        if (part.role() != AssignmentRole.LEAD || !part.status().expected()) {
            throw new TransitionRefused("task.refused.notExpected");
        }
        var at = clock.now();
        var number = reminders.last(id) + 1;
        part.reminded(said, number, by, at);
        reminders.save(new Reminder(id, number, said, by, at));
    }
}
