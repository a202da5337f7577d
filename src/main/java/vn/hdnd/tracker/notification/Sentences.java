package vn.hdnd.tracker.notification;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.VietnamTime;

/** Writes what happened in the words of the history, for pages and mails. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public InboxEntry entry(InboxRow row, Locale locale) {
        return new InboxEntry(
                row.id(),
                row.at(),
                row.unread(),
                row.who(),
                row.person(),
                say(row.rest(), locale),
                row.code(),
                say(row.title(), locale),
                row.unitName(),
                row.note(),
                moved(row, locale));
    }

    private @Nullable String moved(InboxRow row, Locale locale) {
        var step = row.step();
        return step != null && step.deadlineMoved()
                ? say("task.event.deadline", locale, day(step.deadlineBefore()), day(step.deadlineAfter()))
                : null;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : VietnamTime.DAY.format(day);
    }

    public String say(Phrase phrase, Locale locale) {
        var arguments = phrase.arguments().stream()
                .map(each -> each instanceof Phrase inner ? say(inner, locale) : each)
                .toArray();
        return messages.getMessage(phrase.key(), arguments, locale);
    }

    public String say(String key, Locale locale, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
