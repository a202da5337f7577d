package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import java.util.function.Supplier;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * What the panel of one item shows.
 *
 * @param proposal asked for only where the form is shown: reading an item's words for all items would be wasted
 */
public record ItemTasks(
        NoticeId notice, List<ItemTask> tasks, Supplier<PlanPage> proposal, Supplier<List<PlanPage>> duties) {

    public ItemTasks {
        tasks = List.copyOf(tasks);
    }

    /** The tasks that are proposed where the item holds several duties; else empty. */
    public List<PlanPage> parts() {
        return tasks.isEmpty() ? duties.get() : List.of();
    }

    public PlanPage page() {
        return proposal.get();
    }
}
