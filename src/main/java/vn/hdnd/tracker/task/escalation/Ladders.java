package vn.hdnd.tracker.task.escalation;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final TaskClock clock;

    Ladders(EscalationRepository escalations, TaskClock clock) {
        this.escalations = escalations;
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

    /**
     * @param ladder with the version that the form was shown over
     * @throws StaleVersion if somebody has set it since
     */
    @Transactional
    public void set(Ladder ladder, Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new Refused("task.escalation.refused.admin");
        }
        var found = escalations.findById(Escalation.ONLY);
        if (found.map(Escalation::ladder).orElse(Ladder.PROPOSED).version() != ladder.version()) {
            throw new StaleVersion();
        }
        if (found.isPresent()) {
            found.get().set(ladder, by, clock.now());
            return;
        }
        try {
            escalations.save(new Escalation(ladder, by, clock.now()));
        } catch (DataIntegrityViolationException another) {
            throw new StaleVersion();
        }
    }
}
