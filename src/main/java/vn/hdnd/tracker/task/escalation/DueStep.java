package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step that is due for one unit's part.
 *
 * @param deadline because of which it is
 */
record DueStep(UUID assignmentId, UUID unitId, EscalationAct act, int daysLeft, LocalDate deadline) {}
