package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.TaskId;

/**
 * A task whose deadline is counted from an event.
 *
 * @param rule as {@link EventRule#code()}
 */
@Embeddable
record OccasionDuty(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "task_id"))
        TaskId task,

        @Column(name = "rule") String rule) {

    EventRule counted() {
        return EventRule.of(rule);
    }
}
