package vn.hdnd.tracker.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.web.CouncilName;

/** The mail server as it is set up by {@code spring.mail.*}; without a host there is none and no mail is made. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> senders;
    private final ObjectProvider<CouncilName> council;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSender> senders,
            ObjectProvider<CouncilName> council,
            @Value("${tracker.mail.from:${spring.mail.username:}}") String from) {
        this.senders = senders;
        this.council = council;
        this.from = from;
    }

    /** There is a server to hand mail to, and an address to send it from. */
    public boolean isSetUp() {
        return senders.getIfAvailable() != null && StringUtils.hasText(from);
    }

    /** Host and port, for the administrator. */
    public @Nullable String address() {
        return senders.getIfAvailable() instanceof JavaMailSenderImpl sender
                ? sender.getHost() + ":" + sender.getPort()
                : null;
    }

    public String from() {
        return from;
    }

    /** What the sender's address ends with. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Why no connection can be made now; null if one can. */
    @Nullable
    String trouble() {
        if (senders.getObject() instanceof JavaMailSenderImpl sender) {
            try {
                sender.testConnection();
            } catch (MessagingException e) {
                return said(e);
            }
        }
        return null;
    }

    /** A message from this application, with headers that keep robots from answering. */
    MimeMessage blank() throws MessagingException, UnsupportedEncodingException {
        var message = senders.getObject().createMimeMessage();
        var name = council.stream()
                .map(CouncilName::name)
                .filter(StringUtils::hasText)
                .findFirst()
                .orElse(null);
        message.setFrom(new InternetAddress(from, name, StandardCharsets.UTF_8.name()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    /** @throws MailRefused if the server does not take it */
    void send(MimeMessage message) {
        try {
            senders.getObject().send(message);
        } catch (MailSendException e) {
            var causes = e.getMessageExceptions();
            throw MailRefused.because(causes.length == 0 ? e : causes[0]);
        } catch (MailException e) {
            throw MailRefused.because(e);
        }
    }

    /** In one line, for people. */
    static String said(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var words = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        var line = words.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(500, line.length()));
    }
}
