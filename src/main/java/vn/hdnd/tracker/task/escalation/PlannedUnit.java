package vn.hdnd.tracker.task.escalation;

/** What would go to one unit: counts only, as administrators see no tasks. */
public record PlannedUnit(String unitName, int reminders, int letters, int listed, int common) {}
