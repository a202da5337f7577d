package vn.hdnd.tracker.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.shared.AccountId;

/**
 * What a task is to be.
 *
 * @param quote the words of the item that it answers
 * @param mode several leads always mean {@code EACH}
 * @param targets one per reporting unit; may lack a lead while the task is only planned
 * @param committeeConfirms the Standing Committee judges its reports, not the Office
 * @param monitor the clerk who follows it
 */
public record TaskPlan(
        String title,
        String quote,
        @Nullable String deliverable,
        TaskMode mode,
        List<TaskTarget> targets,
        ItemDeadline deadline,
        boolean evidenceRequired,
        boolean committeeConfirms,
        @Nullable AccountId monitor) {

    public TaskPlan {
        targets = List.copyOf(targets);
        var leads = targets.stream().filter(TaskTarget::leads).count();
        mode = leads > 1 ? TaskMode.EACH : mode;
    }

    /** With the rule by which the day was counted, where it is one of these unchanged: forms do not carry it. */
    public TaskPlan remembering(List<ItemDeadline> said) {
        var known = said.stream()
                .map(deadline::unlessAs)
                .filter(one -> one.rule() != null)
                .findFirst()
                .orElse(deadline);
        return new TaskPlan(
                title, quote, deliverable, mode, targets, known, evidenceRequired, committeeConfirms, monitor);
    }
}
