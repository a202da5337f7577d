package vn.hdnd.tracker.task.waiting.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.intake.EventRule.Side;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Occasions;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.series.web.ScheduleForm;
import vn.hdnd.tracker.task.waiting.EventQueries;
import vn.hdnd.tracker.task.waiting.Offered;
import vn.hdnd.tracker.task.waiting.WaitingQueries;
import vn.hdnd.tracker.task.waiting.WaitingTask;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Settles the open deadline of one task: a day, an event, or how it recurs. */
@Controller
@RequestMapping("/waiting/tasks/{code}")
class SettlingController {

    private static final String VIEW = "task/waiting-task";

    private final WaitingQueries waiting;
    private final EventQueries events;
    private final Occasions occasions;
    private final TaskClock clock;
    private final Trail trail;

    SettlingController(WaitingQueries waiting, EventQueries events, Occasions occasions, TaskClock clock, Trail trail) {
        this.waiting = waiting;
        this.events = events;
        this.occasions = occasions;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String show(@PathVariable String code, Actor actor, Model model) {
        var task = waiting.task(code, actor);
        model.addAttribute("form", new DayForm(null, task.version()));
        fill(task, Offered.of(task, null), model);
        return VIEW;
    }

    @PostMapping("/day")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object day(
            @PathVariable String code,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var found = waiting.find(code, actor);
        if (found == null) {
            Flash.refused(redirect, new Refused("task.refused.dated"));
            return "redirect:/waiting";
        }
        if (!form.plausible()) {
            result.rejectValue("day", "task.invalid.year");
        }
        if (result.hasErrors()) {
            fill(found, Offered.of(found, null), model);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var day = Objects.requireNonNull(form.day());
        try {
            var parts = occasions.settle(new TaskId(found.id()), form.seen(), day, actor);
            Flash.done(redirect, "task.done.settled", code, VietnamTime.DAY.format(day), parts);
        } catch (Refused refused) {
            fill(found, Offered.of(found, null), model);
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
        return "redirect:/waiting";
    }

    @PostMapping("/event")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object event(
            @PathVariable String code,
            @ModelAttribute TiedForm tied,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var found = waiting.find(code, actor);
        if (found == null) {
            Flash.refused(redirect, new Refused("task.refused.dated"));
            return "redirect:/waiting";
        }
        var seen = tied.seen();
        var side = RuleFields.side(tied.side(), Side.ON);
        var rule = RuleFields.rule(side, tied.count(), tied.step());
        var problem = seen == null ? "task.refused.noEvent" : rule == null ? "task.refused.eventCount" : null;
        if (seen != null && rule != null) {
            try {
                occasions.await(seen.id(), seen.version(), Map.of(new TaskId(found.id()), rule), actor);
                Flash.done(
                        redirect,
                        "task.done.awaited",
                        code,
                        events.event(seen.id()).name());
                return "redirect:/waiting/events/" + seen.id();
            } catch (Refused refused) {
                problem = refused.messageKey();
            }
        }
        model.addAttribute("form", new DayForm(null, found.version()));
        var read = Offered.of(found, null);
        var typed = Objects.requireNonNullElse(tied.count(), "");
        fill(found, new Offered(found, side, typed, rule == null ? read.step() : rule.step(), true), model);
        model.addAttribute("chosen", tied.event());
        model.addAttribute("problem", trail.say(Objects.requireNonNull(problem)));
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(WaitingTask task, Offered offered, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("offered", offered);
        model.addAttribute("sides", RuleFields.SIDES);
        model.addAttribute("steps", RuleFields.STEPS);
        model.addAttribute("events", choices());
        model.addAttribute("schedule", ScheduleForm.of(task.recurrence()));
        ScheduleForm.choices(model);
        model.addAttribute(
                "crumbs", List.of(new Crumb(trail.say("task.waiting.title"), "/waiting"), Crumb.here(task.code())));
    }

    private List<Choice> choices() {
        return events.choices(clock.today().date()).stream()
                .map(event -> new Choice(event.id() + ":" + event.version(), label(event.name(), event.heldOn())))
                .toList();
    }

    private String label(String name, @Nullable LocalDate day) {
        return day == null ? name : trail.say("task.waiting.eventOn", name, VietnamTime.DAY.format(day));
    }
}
