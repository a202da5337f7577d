package vn.hdnd.tracker.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;

/** Reminds by rule, in the transaction of whoever sees to it that every rule acts once. */
@Service
public class AutomaticReminding {

    private final AssignmentRepository assignments;
    private final ReminderRepository reminders;
    private final TaskClock clock;

    AutomaticReminding(AssignmentRepository assignments, ReminderRepository reminders, TaskClock clock) {
        this.assignments = assignments;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Numbered with those by hand. Looks again under the lock of the part: what was reported in between is not reminded of.
     *
     * @param by in whose name the register acts
     * @return false if nothing is expected of the unit any more, or it has asked for more time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remind(AssignmentId id, ReminderWords said, Actor by) {
        var part = assignments.findForChange(id).orElseThrow();
        if (part.role() != AssignmentRole.LEAD
                || !part.status().expected()
                || part.facts().extension() != null) {
            return false;
        }
        var at = clock.now();
        var number = reminders.last(id) + 1;
        part.reminded(said, number, by, at);
        reminders.save(new Reminder(id, number, said, by, at));
        return true;
    }
}
