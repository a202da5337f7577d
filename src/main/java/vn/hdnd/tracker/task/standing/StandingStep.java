package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in the life of a common report, as its page tells it. */
public record StandingStep(StandingDeed kind, @Nullable String note, String actorName, Instant at) {

    /** Message key of the sentence, whose argument is the note. */
    public String key() {
        return "task.common.step." + kind + (kind.aboutDay() && note == null ? ".open" : "");
    }

    /** What somebody said. */
    public @Nullable String said() {
        return kind.aboutDay() ? null : note;
    }
}
