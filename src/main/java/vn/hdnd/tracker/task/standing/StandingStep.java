package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in the life of a common report, as its page tells it. */
public record StandingStep(StandingDeed kind, @Nullable String note, String actorName, Instant at) {}
