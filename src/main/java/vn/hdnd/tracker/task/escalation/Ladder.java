package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.organization.Relation;

/**
 * When the register reminds by itself, and what follows.
 *
 * @param version -1 while nobody has set it
 * @param relations to whom it applies
 * @param common its reminders hold for common reports on standing duties too
 */
public record Ladder(
        long version, boolean enabled, Set<Relation> relations, boolean common, List<EscalationStep> steps) {

    /** Steps that a ladder may have. */
    public static final int MOST_STEPS = 12;

    private static final int WEEK = 5;

    /** Times that a weekly step comes again: two years. */
    private static final int WEEKS = 104;

    /** Working days for which a step that nobody could do on its day, as nothing ran, is still done. */
    private static final int CATCH_UP = 2;

    /** What is proposed until an administrator has set something: off, 7, 3 and 1 working days before, then weekly. */
    public static final Ladder PROPOSED = new Ladder(
            -1,
            false,
            Set.of(Relation.DIRECT, Relation.SUBORDINATE),
            false,
            List.of(
                    new EscalationStep(7, EscalationAct.REMIND, false),
                    new EscalationStep(3, EscalationAct.REMIND, false),
                    new EscalationStep(1, EscalationAct.REMIND, false),
                    new EscalationStep(-5, EscalationAct.REMIND, true),
                    new EscalationStep(-10, EscalationAct.LETTER, false),
                    new EscalationStep(-20, EscalationAct.COMMITTEE, false)));

    public Ladder {
        relations = Set.copyOf(relations);
        steps = List.copyOf(steps);
    }

    /** Whether the other one asks for the same, whatever their versions. */
    boolean says(Ladder other) {
        return enabled == other.enabled
                && common == other.common
                && relations.equals(other.relations)
                && steps.equals(other.steps);
    }

    /**
     * Deadlines for which a step is due.
     *
     * @param stepOn the day of the step: today, or one of the last working days
     */
    record Slot(EscalationAct act, int daysLeft, LocalDate stepOn, LocalDate from, LocalDate to) {}

    /** What is due on a working day, by the deadlines for which it is. */
    List<Slot> slots(LocalDate today, WorkingDays days) {
        var slots = new ArrayList<Slot>();
        for (var back = 0; back <= CATCH_UP; back++) {
            var on = back == 0 ? today : days.plus(today, -back);
            for (var step : steps) {
                for (var week = 0; week < (step.weekly() ? WEEKS : 1); week++) {
                    var left = step.daysLeft() - week * WEEK;
                    // Deadlines on days off count with the working day before.
                    slots.add(new Slot(
                            step.act(),
                            left,
                            on,
                            days.plus(on, left),
                            days.plus(on, left + 1).minusDays(1)));
                }
            }
        }
        return slots;
    }
}
