package vn.hdnd.tracker.task.escalation;

import java.time.Instant;
import java.util.UUID;

/** A letter that waits for the head of the Office. @param parts that it urges, {@code expected} of these still awaited */
public record LetterDraft(
        UUID id, long version, UUID unitId, String unitName, Instant madeAt, int parts, int expected) {}
