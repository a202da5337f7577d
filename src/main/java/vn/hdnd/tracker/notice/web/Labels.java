package vn.hdnd.tracker.notice.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;

/** Words of this module in the reader's language, for choices and breadcrumbs. */
@Component
class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** From the list by a page of the notice to this one. @param place key of the words for the list */
    List<Crumb> crumbs(String place, @Nullable String number, String address, String here) {
        return List.of(new Crumb(say(place), "/notices"), new Crumb(number(number), address), Crumb.here(say(here)));
    }

    /** The number of a notice, or that it has none yet. */
    String number(@Nullable String number) {
        return number == null ? say("notice.unnumbered") : number;
    }

    <E extends Enum<E>> List<Choice> choices(String prefix, E[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), say(prefix + value.name())))
                .toList();
    }
}
