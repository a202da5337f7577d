package vn.hdnd.tracker.notification.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notification.InboxEntry;
import vn.hdnd.tracker.notification.InboxQueries;
import vn.hdnd.tracker.notification.InboxRow;
import vn.hdnd.tracker.notification.Reading;
import vn.hdnd.tracker.notification.Sentences;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** What happened that concerns the person who asks, the latest first. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private static final int PAGE = 30;

    private final InboxQueries queries;
    private final Reading reading;
    private final Sentences sentences;
    private final MessageSource messages;
    private final Clock clock;

    InboxController(InboxQueries queries, Reading reading, Sentences sentences, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.reading = reading;
        this.sentences = sentences;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param unread without those that were read
     * @param after where the list goes on
     */
    @GetMapping
    @Allowed(everyone = true)
    String list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var cursor = InboxCursor.of(after);
        var found = queries.latest(unread, cursor.at(), cursor.id(), PAGE + 1, actor);
        model.addAttribute("rows", entries(found.subList(0, Math.min(PAGE, found.size()))));
        model.addAttribute("next", InboxCursor.behind(found, PAGE));
        model.addAttribute("onlyUnread", unread);
        model.addAttribute("now", now);
        if (after != null && htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest()) {
            return "notification/inbox :: entries";
        }
        var title = messages.getMessage("notification.inbox.title", null, LocaleContextHolder.getLocale());
        model.addAttribute("crumbs", List.of(Crumb.here(title)));
        return "notification/inbox";
    }

    /** Goes to what it is about, by which it has been read. */
    @GetMapping("/{news}")
    @Allowed(everyone = true)
    String open(@PathVariable UUID news, Actor actor) {
        return "redirect:" + reading.read(news, actor);
    }

    @PostMapping("/{news}/read")
    @Allowed(everyone = true)
    String read(@PathVariable UUID news, HtmxRequest htmx, Actor actor, Model model) {
        reading.read(news, actor);
        if (htmx.isHtmxRequest()) {
            model.addAttribute(
                    "rows", entries(queries.find(news, actor).stream().toList()));
            return "notification/inbox :: entries";
        }
        return "redirect:/inbox";
    }

    /** @param until when the page was shown: what came since stays unread */
    @PostMapping("/read")
    @Allowed(everyone = true)
    String readAll(@RequestParam String until, Actor actor, RedirectAttributes redirect) {
        var count = reading.readUntil(moment(until), actor);
        Flash.done(redirect, "notification.inbox.allRead", count);
        return "redirect:/inbox";
    }

    private List<InboxEntry> entries(List<InboxRow> rows) {
        var locale = LocaleContextHolder.getLocale();
        return rows.stream().map(row -> sentences.entry(row, locale)).toList();
    }

    private Instant moment(String until) {
        try {
            return Instant.parse(until);
        } catch (DateTimeException unreadable) {
            return clock.instant();
        }
    }
}
