package vn.hdnd.tracker.task;

/**
 * An action that this person may do now.
 *
 * @param forUnit as the Office recording for the unit (ghi nhận thay), not as the unit itself
 */
public record Offer(AssignmentAction action, boolean forUnit) {

    public String slug() {
        return action.slug();
    }
}
