package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder that is due for one unit's common report.
 *
 * @param dueOn because of which it is
 */
record DueReport(UUID reportId, UUID unitId, int daysLeft, LocalDate dueOn) {}
