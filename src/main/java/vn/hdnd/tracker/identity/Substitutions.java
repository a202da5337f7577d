package vn.hdnd.tracker.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;

/** Arranges who acts for whom (uỷ quyền), and calls it off. */
@Service
@Transactional
public class Substitutions {

    private final SubstitutionRepository substitutions;
    private final SubstitutionQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutions(
            SubstitutionRepository substitutions,
            SubstitutionQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person hands over to a colleague, or an administrator does it for a person who cannot.
     *
     * @throws Refused if the two share no side, if the days cannot be, or if whoever asks acts for somebody at the moment:
     *     what was handed over is not handed on
     */
    public void arrange(AccountId absent, AccountId deputy, NewSubstitution wanted, Actor by) {
        requireOwnHand(by);
        if (!by.id().equals(absent) && !by.is(Role.ADMIN)) {
            throw new NotFound("account " + absent);
        }
        if (substitutions.existsBySubmissionId(wanted.submissionId())) {
            return;
        }
        if (queries.colleagues(absent).stream().noneMatch(each -> each.id().equals(deputy))) {
            throw new Refused("identity.acting.refused.colleague");
        }
        var now = now();
        var made = substitutions.saveAndFlush(new Substitution(absent, deputy, wanted, by, now));
        events.publishEvent(made.changed(SubstitutionChanged.Step.ARRANGED, by, now));
    }

    /**
     * Ends it at once: by either of the two, or by an administrator.
     *
     * @return who was absent
     * @throws NotFound if there is none that concerns this person
     */
    public AccountId revoke(UUID id, Actor by) {
        requireOwnHand(by);
        var substitution = substitutions
                .findById(id)
                .filter(found -> found.concerns(by) || by.is(Role.ADMIN))
                .orElseThrow(() -> new NotFound("substitution " + id));
        var now = now();
        if (substitution.revoke(by, now)) {
            events.publishEvent(substitution.changed(SubstitutionChanged.Step.CALLED_OFF, by, now));
        }
        return substitution.absent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireOwnHand(Actor by) {
        if (by.actingFor() != null) {
            throw new Refused("identity.acting.refused.acting");
        }
    }
}
