package vn.hdnd.tracker.task.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A step of the ladder.
 *
 * @param daysLeft working days left until the deadline; negative after it
 * @param weekly and then every five working days, for two years; only after the deadline
 */
@Embeddable
public record EscalationStep(
        @Column(name = "days_left") int daysLeft,
        @Enumerated(EnumType.STRING) @Column(name = "act") EscalationAct act,
        @Column(name = "weekly") boolean weekly) {}
