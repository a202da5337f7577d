package vn.hdnd.tracker.task.waiting.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.Occasions;
import vn.hdnd.tracker.task.waiting.EventQueries;
import vn.hdnd.tracker.task.waiting.WaitingQueries;
import vn.hdnd.tracker.task.waiting.WaitingQueries.Last;
import vn.hdnd.tracker.task.web.MomentCursor;
import vn.hdnd.tracker.task.web.Stretch;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** What waits for a day: events, and deadlines that the notices left open. */
@Controller
@RequestMapping("/waiting")
class WaitingController {

    private static final int PAGE = 30;
    private static final int FEW_EVENTS = 10;

    private final WaitingQueries waiting;
    private final EventQueries events;
    private final Occasions occasions;
    private final Trail trail;

    WaitingController(WaitingQueries waiting, EventQueries events, Occasions occasions, Trail trail) {
        this.waiting = waiting;
        this.events = events;
        this.occasions = occasions;
        this.trail = trail;
    }

    /** @param after where the list of tasks goes on */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String show(@RequestParam(required = false) @Nullable String after, HtmxRequest htmx, Actor actor, Model model) {
        page(after, actor, model);
        model.addAttribute("eventForm", EventForm.empty());
        return htmx.isHtmxRequest() && after != null ? "task/waiting :: stretch" : "task/waiting";
    }

    /** All events, a stretch at a time. @param after the last one shown */
    @GetMapping("/events")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String events(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var behind = after == null ? null : events.event(after);
        model.addAttribute("list", Stretch.of(events.list(behind, PAGE + 1), PAGE, row -> row.id()
                .toString()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(trail.say("task.waiting.title"), "/waiting"),
                        Crumb.here(trail.say("task.events.title"))));
        return "task/waiting-events";
    }

    @PostMapping("/events")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object enter(
            @Valid @ModelAttribute("eventForm") EventForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!result.hasErrors() && !new DayForm(form.day(), null).plausible()) {
            result.rejectValue("day", "task.invalid.year");
        }
        if (!result.hasErrors()) {
            try {
                var id = occasions.register(form.submission(), form.called(), form.day(), actor);
                Flash.draftDone(redirect, "event");
                Flash.done(redirect, "task.done.event", form.called());
                return "redirect:/waiting/events/" + id;
            } catch (DataIntegrityViolationException sameMoment) {
                result.rejectValue("name", "task.refused.eventNamed", new Object[] {form.called()}, null);
            } catch (Refused refused) {
                result.rejectValue("name", refused.messageKey(), refused.arguments(), null);
            }
        }
        page(null, actor, model);
        return new ModelAndView("task/waiting", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void page(@Nullable String after, Actor actor, Model model) {
        var cursor = MomentCursor.of(after);
        var found = waiting.tasks(cursor == null ? null : new Last(cursor.at(), cursor.id()), PAGE, actor);
        var next = found.next();
        model.addAttribute(
                "list",
                new Stretch<>(
                        found.rows(), next == null ? null : new MomentCursor(next.startedAt(), next.id()).text()));
        model.addAttribute("total", found.total());
        model.addAttribute("events", Stretch.of(events.list(null, FEW_EVENTS + 1), FEW_EVENTS, row -> "more"));
        trail.to(model, "task.waiting.title");
    }
}
