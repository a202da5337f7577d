package vn.hdnd.tracker.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.identity.SubstitutionChanged;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.Spoken;
import vn.hdnd.tracker.task.standing.StandingDeed;

/**
 * Something that people have not been told yet.
 *
 * @param kind name of an {@link EventKind}, or of a {@link Spoken.Kind} where {@code addressees} are, for a part; of a
 *     {@link StandingDeed}, a {@link Followed}, or a {@link SubstitutionChanged.Step} for the others
 * @param addressees for whom it is; null for entries of a history
 */
record News(
        UUID id,
        Matter about,
        String kind,
        Instant at,
        NewsFacts facts,
        @Nullable Set<AccountId> addressees) {

    Topic topic() {
        return rule().topic();
    }

    /** What the register sends by itself must not ring in the evening; who urges by hand knows the hour. */
    boolean waitsForWork() {
        return about.automatic(kind);
    }

    private NewsRule rule() {
        return about.rule(kind, addressees != null);
    }

    /** Whether this person is one of those for whom it is; that the person may know of it is asked besides. */
    boolean isFor(Actor person) {
        return addressees == null
                ? rule().reaches(person, facts)
                : addressees.contains(person.id()) && !person.id().equals(facts.by());
    }
}
