package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.Spoken;

/**
 * Something that people have not been told yet.
 *
 * @param kind name of an {@link EventKind}, or of a {@link Spoken.Kind} where {@code addressees} are
 * @param addressees for whom it was said; null for entries of a history
 */
record News(
        UUID id,
        AssignmentId about,
        String kind,
        Instant at,
        NewsFacts facts,
        @Nullable Set<AccountId> addressees) {

    Topic topic() {
        return addressees == null ? rule().topic() : Topic.SPOKEN;
    }

    private NewsRule rule() {
        return NewsRule.of(EventKind.valueOf(kind));
    }

    /** Whether this person is one of those for whom it is; that the person may know of it is asked besides. */
    boolean isFor(Actor person) {
        return addressees == null
                ? rule().reaches(person, facts)
                : addressees.contains(person.id()) && !person.id().equals(facts.by());
    }
}
