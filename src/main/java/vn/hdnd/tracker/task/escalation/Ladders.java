package vn.hdnd.tracker.task.escalation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.TaskClock;

/** Keeps the ladder. */
@Service
public class Ladders {

    private final EscalationRepository escalations;
    private final AccountDirectory accounts;
    private final TaskClock clock;

    Ladders(EscalationRepository escalations, AccountDirectory accounts, TaskClock clock) {
        this.escalations = escalations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As set, or as proposed while nobody has set it. */
    @Transactional(readOnly = true)
    public Ladder ladder() {
        return escalations.findById(Escalation.ONLY).map(Escalation::ladder).orElse(Ladder.PROPOSED);
    }

    /** The one that is on, with the administrator in whose name it acts. */
    @Transactional(readOnly = true)
    Optional<Running> running() {
        return escalations
                .findById(Escalation.ONLY)
                .map(set -> new Running(set.ladder(), set.setBy()))
                .filter(running -> running.ladder().enabled());
    }

    record Running(Ladder ladder, AccountId by) {}

    /** Who has set it, and when; none while nobody has. */
    @Transactional(readOnly = true)
    public Optional<LastSet> lastSet() {
        return escalations.findById(Escalation.ONLY).map(set -> new LastSet(accounts.nameOf(set.setBy()), set.setAt()));
    }

    /** @param by name of the administrator */
    public record LastSet(String by, Instant at) {}

    /**
     * Sent twice, it is set once.
     *
     * @param ladder with the version that the form was shown over
     * @throws StaleVersion if somebody has set another since
     */
    @Transactional
    public void set(Ladder ladder, Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new Refused("task.escalation.refused.admin");
        }
        var found = escalations.findById(Escalation.ONLY);
        var stored = found.map(Escalation::ladder).orElse(Ladder.PROPOSED);
        if (stored.version() != ladder.version()) {
            if (found.isPresent() && stored.says(ladder)) {
                return;
            }
            throw new StaleVersion();
        }
        try {
            found.ifPresentOrElse(
                    set -> set.set(ladder, by, clock.now()),
                    () -> escalations.save(new Escalation(ladder, by, clock.now())));
            escalations.flush();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException another) {
            throw new StaleVersion();
        }
    }
}
