package vn.hdnd.tracker.task.waiting.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Occasions;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** One event: what hangs on it, which days it would give, and its day. */
@Controller
@RequestMapping("/waiting/events/{id}")
class EventController {

    private final Occasions occasions;
    private final EventPages pages;
    private final Trail trail;

    EventController(Occasions occasions, EventPages pages, Trail trail) {
        this.occasions = occasions;
        this.pages = pages;
        this.trail = trail;
    }

    /** @param form a day shows what it would change; nothing is changed by that */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object show(
            @PathVariable UUID id,
            @ModelAttribute("form") DayForm form,
            BindingResult result,
            Actor actor,
            Model model) {
        if (!form.plausible()) {
            result.rejectValue("day", "task.invalid.year");
        }
        pages.fill(id, result.hasErrors() ? null : form.day(), Map.of(), actor, model);
        return result.hasErrors() ? again(model, HttpStatus.UNPROCESSABLE_CONTENT) : EventPages.VIEW;
    }

    @PostMapping("/day")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object date(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!form.plausible()) {
            result.rejectValue("day", "task.invalid.year");
        }
        if (result.hasErrors()) {
            pages.fill(id, null, Map.of(), actor, model);
            return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var day = Objects.requireNonNull(form.day());
        var name = pages.name(id);
        try {
            occasions.date(id, form.seen(), day, actor);
        } catch (Refused refused) {
            pages.fill(id, day, Map.of(), actor, model);
            model.addAttribute("problem", trail.say("task.refused.eventStale"));
            return again(model, HttpStatus.CONFLICT);
        }
        Flash.done(redirect, "task.done.eventDated", name, VietnamTime.DAY.format(day));
        return "redirect:/waiting/events/" + id;
    }

    /** @param fields for each task picked {@code side-…}, {@code count-…}, {@code step-…} */
    @PostMapping("/duties")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object await(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable List<UUID> pick,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var picked = Objects.requireNonNullElse(pick, List.<UUID>of());
        var rules = new HashMap<TaskId, EventRule>();
        var problem = picked.isEmpty() ? "task.refused.eventNothing" : null;
        for (var task : picked) {
            var rule = RuleFields.of(task, fields);
            if (rule == null) {
                problem = "task.refused.eventCount";
            } else {
                rules.put(new TaskId(task), rule);
            }
        }
        if (problem == null) {
            try {
                occasions.await(id, Objects.requireNonNullElse(version, -1L), rules, actor);
                Flash.done(redirect, "task.done.eventAwaited", rules.size(), pages.name(id));
                return "redirect:/waiting/events/" + id;
            } catch (Refused refused) {
                problem = refused.messageKey();
            }
        }
        model.addAttribute("form", new DayForm(null, null));
        pages.fill(id, null, fields, actor, model);
        model.addAttribute("problem", trail.say(problem));
        model.addAttribute("picked", picked);
        return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/duties/{task}/release")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String release(
            @PathVariable UUID id,
            @PathVariable TaskId task,
            @RequestParam(required = false) @Nullable Long version,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            occasions.release(id, Objects.requireNonNullElse(version, -1L), task, actor);
            Flash.done(redirect, "task.done.eventReleased", pages.name(id));
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/waiting/events/" + id;
    }

    private static ModelAndView again(Model model, HttpStatus status) {
        return new ModelAndView(EventPages.VIEW, model.asMap(), status);
    }
}
