package vn.hdnd.tracker.task.standing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in the tables of a round, in a given language. */
@Component
class RoundWords {

    private final MessageSource messages;

    RoundWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The answer in full: its words, "không có phát sinh", or that there is none. */
    String answer(@Nullable RoundAnswer answer, Locale locale) {
        if (answer == null) {
            return "";
        }
        if (answer.choice() == null) {
            return say(locale, "task.common.answer.none");
        }
        var words = answer.words() == null ? say(locale, "task.common.choice.NOTHING") : answer.words();
        return answer.choice() == StandingChoice.SAME ? say(locale, "task.common.answer.same", words) : words;
    }

    String label(RoundLabel label, Locale locale) {
        return say(locale, label.key(), label.argument());
    }

    String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
