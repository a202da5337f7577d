package vn.hdnd.tracker.task.planning;

import java.util.List;
import vn.hdnd.tracker.organization.FanOut.LeftOut;
import vn.hdnd.tracker.task.TaskPlan;

/**
 * A task as an item's words suggest it, for a clerk to look over.
 *
 * @param unknown units that the item names and the register does not know
 * @param leftOut named units that can have no assignment, with the reason
 */
public record TaskProposal(
        TaskPlan plan, Named leads, Named coordinators, List<String> unknown, List<LeftOut> leftOut) {

    public TaskProposal {
        unknown = List.copyOf(unknown);
        leftOut = List.copyOf(leftOut);
    }
}
