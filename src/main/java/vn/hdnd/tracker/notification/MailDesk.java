package vn.hdnd.tracker.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.identity.Addressees;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;

/** What an administrator does about mail. */
@Component
@Transactional
public class MailDesk {

    private final Outbox outbox;
    private final MailQueries mails;
    private final MailServer server;
    private final Addressees addressees;
    private final Clock clock;

    MailDesk(Outbox outbox, MailQueries mails, MailServer server, Addressees addressees, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.server = server;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Tries one mail again now. @return whether it was one that had not arrived */
    public boolean retry(UUID id) {
        return outbox.again(clock.instant(), id) == 1;
    }

    /** Tries again what failed or waits; not what may have arrived. @return how many */
    public int retryAll() {
        var ids = mails.open().stream()
                .filter(row -> row.state() == MailState.WAITING || row.state() == MailState.FAILED)
                .map(MailQueries.Row::id)
                .toArray(UUID[]::new);
        return outbox.again(clock.instant(), ids);
    }

    /**
     * Sends the person who asks a mail, to see whether it arrives.
     *
     * @throws Refused if there is no mail server, or the person has no address
     */
    public String sendTest(Actor actor) {
        if (!server.isSetUp()) {
            throw new Refused("notification.refused.noServer");
        }
        var email = addressees.find(actor.id()).map(Addressee::email).orElse(null);
        if (email == null) {
            throw new Refused("notification.refused.noEmail");
        }
        var now = clock.instant();
        outbox.put(actor.id(), MailKind.TEST, now, now);
        return email;
    }
}
