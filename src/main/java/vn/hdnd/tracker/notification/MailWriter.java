package vn.hdnd.tracker.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.shared.VietnamTime;

/** Writes a mail when it is about to be sent: what was read meanwhile, or may no longer be known of, is left out. */
@Component
class MailWriter {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final int LONGEST_SUBJECT = 160;

    private final InboxQueries inbox;
    private final Sentences sentences;
    private final BaseAddress base;
    private final MailServer server;
    private final ITemplateEngine templates;

    MailWriter(
            InboxQueries inbox, Sentences sentences, BaseAddress base, MailServer server, ITemplateEngine templates) {
        this.inbox = inbox;
        this.sentences = sentences;
        this.base = base;
        this.server = server;
        this.templates = templates;
    }

    /** The mail, in the language of its recipient; null if there is nothing to tell any more. */
    @Nullable
    MimeMessage write(Mail mail, Addressee to) throws MessagingException, UnsupportedEncodingException {
        var address = base.get();
        var entries = mail.kind() == MailKind.TEST ? List.<MailEntry>of() : entries(mail, to, address);
        if (entries.isEmpty() && mail.kind() != MailKind.TEST) {
            return null;
        }
        var locale = to.locale();
        var context = new Context(locale);
        context.setVariable("subject", subject(mail, entries, locale));
        context.setVariable(
                "greeting",
                sentences.say("notification.mail.greeting", locale, to.actor().name()));
        context.setVariable("lead", lead(mail, entries.size(), locale));
        context.setVariable("entries", MailEntry.first(entries));
        context.setVariable("more", Math.max(0, entries.size() - MailEntry.MOST));
        context.setVariable("inbox", address + "/inbox");
        context.setVariable("choices", address + "/account/notifications");
        return message(mail, to, context);
    }

    private MimeMessage message(Mail mail, Addressee to, Context context)
            throws MessagingException, UnsupportedEncodingException {
        var message = server.blank();
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setTo(new InternetAddress(
                Objects.requireNonNull(to.email()), oneLine(to.actor().name()), StandardCharsets.UTF_8.name()));
        helper.setSubject((String) Objects.requireNonNull(context.getVariable("subject")));
        helper.setText(templates.process("mail/news.txt", context), templates.process("mail/news", context));
        // The same however often it is tried, so that servers and readers can tell that it is one mail.
        message.setHeader("Message-ID", "<" + mail.id() + "@" + server.domain() + ">");
        return message;
    }

    private List<MailEntry> entries(Mail mail, Addressee to, String address) {
        return inbox.ofMail(mail.id(), to.actor()).stream()
                .map(row -> entry(row, address, to.locale()))
                .toList();
    }

    private MailEntry entry(InboxRow row, String address, Locale locale) {
        var entry = sentences.entry(row, locale);
        return new MailEntry(
                entry.sentence(),
                entry.title(),
                Stream.of(entry.code(), entry.unit(), WHEN.format(row.at().atZone(VietnamTime.ZONE)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                entry.code(),
                entry.note(),
                entry.deadline(),
                address + "/inbox/" + row.id());
    }

    private String subject(Mail mail, List<MailEntry> entries, Locale locale) {
        var day = mail.day();
        var subject =
                switch (mail.kind()) {
                    case TEST -> sentences.say("notification.mail.test", locale);
                    case DIGEST ->
                        sentences.say("notification.mail.digest", locale, sentences.day(day), entries.size());
                    case NEWS ->
                        entries.size() == 1
                                ? entries.get(0).subject()
                                : sentences.say("notification.mail.several", locale, entries.size());
                };
        var line = oneLine(subject);
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private String lead(Mail mail, int count, Locale locale) {
        return sentences.say("notification.mail.lead." + mail.kind(), locale, count, sentences.day(mail.day()));
    }

    /** Nothing that people typed begins another line of the header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
