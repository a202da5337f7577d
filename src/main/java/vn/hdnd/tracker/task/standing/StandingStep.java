package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a common report, as its page tells it.
 *
 * @param number which time the unit was urged; of other steps nothing
 */
public record StandingStep(
        StandingDeed kind, int number, @Nullable String note, String actorName, Instant at) {

    /** Message key of the sentence, whose arguments are the note and the number. */
    public String key() {
        return "task.common.step." + kind
                + (kind.aboutDay() && note == null ? ".open" : kind.byUnit() && note != null ? ".approved" : "");
    }

    /** What somebody said. */
    public @Nullable String said() {
        return kind.aboutDay() || kind.byUnit() ? null : note;
    }
}
