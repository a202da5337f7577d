package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One standing item in a common report.
 *
 * @param text the words of the notice
 * @param earlier what the unit answered last time; null where it has not answered before
 */
public record StandingLine(
        UUID dutyId,
        String text,
        String path,
        @Nullable String covers,
        @Nullable StandingChoice choice,
        @Nullable String words,
        @Nullable StandingChoice earlier,
        @Nullable String earlierWords) {

    /** The same with what was typed over it. */
    public StandingLine typed(StandingAnswer answer) {
        return new StandingLine(dutyId, text, path, covers, answer.choice(), answer.words(), earlier, earlierWords);
    }

    /** "Như kỳ trước" can be chosen. */
    public boolean repeatable() {
        return earlier != null;
    }
}
