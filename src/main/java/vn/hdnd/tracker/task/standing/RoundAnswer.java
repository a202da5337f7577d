package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit answered for one standing item in a round.
 *
 * @param choice null where it has not reported
 */
public record RoundAnswer(
        UUID itemId,
        String text,
        String path,
        UUID report,
        UUID unitId,
        String unitName,
        @Nullable StandingChoice choice,
        @Nullable String words) {}
