package vn.hdnd.tracker.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.identity.Addressees;

/**
 * Hands mails to the mail server. No transaction is open while the server is talked to; a mail is taken just before, so
 * that two instances never hand over the same one, and written before that, so that only its transfer is at risk.
 */
@Component
class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private static final Duration INTERRUPTED = Duration.ofMinutes(10);
    private static final int ROUND = 100;

    private final Outbox outbox;
    private final MailQueries mails;
    private final MailWriter writer;
    private final MailServer server;
    private final Addressees addressees;
    private final Clock clock;

    Dispatch(
            Outbox outbox,
            MailQueries mails,
            MailWriter writer,
            MailServer server,
            Addressees addressees,
            Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.writer = writer;
        this.server = server;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Hands over everything whose time has come; if the server is away, none of it, until later. */
    void send() {
        if (!server.isSetUp()) {
            return;
        }
        var now = clock.instant();
        var left = outbox.interrupted(now.minus(INTERRUPTED));
        if (left > 0) {
            log.warn("{} mails were being handed over when an instance died; see the page of mail", left);
        }
        var due = outbox.due(ROUND, now);
        if (due.isEmpty()) {
            return;
        }
        var trouble = server.trouble();
        if (trouble != null) {
            outbox.postpone(trouble, now);
            log.warn("The mail server is away, {} mails wait: {}", due.size(), trouble);
            return;
        }
        due.forEach(id -> send(id, now));
    }

    private void send(UUID id, Instant now) {
        var mail = mails.find(id);
        var to = addressees.find(mail.recipient()).orElse(null);
        if (to == null || to.email() == null) {
            outbox.drop(id, "no address");
            return;
        }
        try {
            var message = writer.write(mail, to);
            if (message == null) {
                outbox.drop(id, "read already");
            } else if (outbox.take(id, now)) {
                hand(id, message);
            }
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            unwritten(id, to, e, now);
        }
    }

    private void hand(UUID id, MimeMessage message) {
        try {
            server.send(message);
            outbox.sent(id, clock.instant());
        } catch (MailRefused refused) {
            outbox.refused(id, refused.said(), refused.forGood(), clock.instant());
        }
    }

    /** A mail that cannot be written must not hold up those behind it. */
    private void unwritten(UUID id, Addressee to, Exception why, Instant now) {
        log.error("The mail {} to {} cannot be written", id, to.actor().username(), why);
        if (outbox.take(id, now)) {
            outbox.refused(id, MailServer.said(why), false, now);
        }
    }
}
