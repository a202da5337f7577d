package vn.hdnd.tracker.task.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A part that is late for so long that it is on the list of the Standing Committee. @param listedAt when it got there */
public record ListedPart(
        UUID id, String unitName, String code, String title, LocalDate deadline, int reminders, Instant listedAt) {}
