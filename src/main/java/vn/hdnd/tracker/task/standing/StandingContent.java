package vn.hdnd.tracker.task.standing;

import java.util.Map;
import java.util.UUID;
import vn.hdnd.tracker.task.FileChanges;

/**
 * A common report as a page sends it.
 *
 * @param form made when the page was shown: a second click lands on the first result, and what one page keeps as a draft
 *     does not stop its own sending
 * @param seen the version that the page was shown over
 * @param answers by standing duty
 */
public record StandingContent(
        UUID form, long seen, Map<UUID, StandingAnswer> answers, StandingOrigin origin, FileChanges files) {

    public StandingContent {
        answers = Map.copyOf(answers);
    }
}
