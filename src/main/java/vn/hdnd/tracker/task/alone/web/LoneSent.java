package vn.hdnd.tracker.task.alone.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.task.planning.web.Fillings.Come;
import vn.hdnd.tracker.task.planning.web.PlanForm;

/**
 * What came of the form of a task that stands alone.
 *
 * @param lone its own fields, {@code plan} those that it shares with the form of a task of an item
 * @param come what units are to fill in
 */
record LoneSent(LoneForm lone, BindingResult loneProblems, PlanForm plan, BindingResult planProblems, Come come) {

    boolean wrong() {
        return loneProblems.hasErrors() || planProblems.hasErrors();
    }

    UUID submission() {
        return Objects.requireNonNull(plan.submissionId());
    }

    long seen() {
        return Objects.requireNonNullElse(plan.version(), -1L);
    }
}
