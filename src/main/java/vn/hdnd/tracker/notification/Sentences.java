package vn.hdnd.tracker.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what happened as one sentence, in the words of the history, for where no page is. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(InboxRow row, Locale locale) {
        var step = row.step();
        var rest = step == null
                ? say(row.key(), locale, row.unitName())
                : say(row.key(), locale, row.unitName(), step.note(), detail(row, locale));
        return row.who() + " " + rest;
    }

    private @Nullable String detail(InboxRow row, Locale locale) {
        var step = row.step();
        var proposed = step == null ? null : step.proposed();
        if (proposed != null) {
            return say(proposed, locale);
        }
        return step == null ? null : step.detail();
    }

    String say(String key, Locale locale, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
