package vn.hdnd.tracker.notification.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The deadlines of a unit for calendars, which cannot sign in: whoever has the address reads it. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeeds feeds;
    private final DeadlineQueries deadlines;
    private final DeadlineCalendar calendar;
    private final BaseAddress base;
    private final MessageSource messages;

    CalendarController(
            CalendarFeeds feeds,
            DeadlineQueries deadlines,
            DeadlineCalendar calendar,
            BaseAddress base,
            MessageSource messages) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.base = base;
        this.messages = messages;
    }

    @GetMapping("/calendar/{token}.ics")
    @Allowed(open = true)
    ResponseEntity<String> read(@PathVariable String token) {
        var reader = feeds.reader(new CalendarSecret(token)).orElseThrow(() -> new NotFound("calendar"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
                .body(calendar.of(deadlines.of(reader.unit()), reader.unitName(), reader.locale()));
    }

    @GetMapping("/account/calendar")
    @Allowed(Role.UNIT_OFFICER)
    String show(Actor actor, Model model) {
        return page(null, null, actor, model);
    }

    /** Answers with the page itself: the address is shown once and kept nowhere. */
    @PostMapping("/account/calendar/{unit}")
    @Allowed(Role.UNIT_OFFICER)
    String make(@PathVariable UUID unit, Actor actor, Model model) {
        var secret = feeds.make(new UnitId(unit), actor);
        return page(unit, base.get() + "/calendar/" + secret.text() + ".ics", actor, model);
    }

    @PostMapping("/account/calendar/{unit}/revoke")
    @Allowed(Role.UNIT_OFFICER)
    String revoke(@PathVariable UUID unit, Actor actor, RedirectAttributes redirect) {
        feeds.revoke(new UnitId(unit), actor);
        Flash.done(redirect, "notification.feed.revoked");
        return "redirect:/account/calendar";
    }

    private String page(@Nullable UUID unit, @Nullable String made, Actor actor, Model model) {
        model.addAttribute("offers", feeds.offers(actor));
        model.addAttribute("madeFor", unit);
        model.addAttribute("made", made);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say("web.frame.account"), "/account"), Crumb.here(say("notification.feed.title"))));
        return "notification/calendar";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
