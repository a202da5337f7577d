package vn.hdnd.tracker.task.series.web;

import jakarta.validation.Valid;
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
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.SeriesWork;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.series.SeriesQueries;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** How a duty recurs: its periods, when each is due, and its end. */
@Controller
@RequestMapping("/tasks/{code}/series")
class SeriesController {

    private static final String VIEW = "task/series";
    private static final int PERIODS = 60;

    private final SeriesQueries queries;
    private final SeriesWork work;
    private final TaskClock clock;
    private final Trail trail;

    SeriesController(SeriesQueries queries, SeriesWork work, TaskClock clock, Trail trail) {
        this.queries = queries;
        this.work = work;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String show(@PathVariable String code, Actor actor, Model model) {
        if (!fill(code, null, actor, model)) {
            throw new NotFound("series " + code);
        }
        model.addAttribute("form", EndForm.EMPTY);
        return VIEW;
    }

    /** Sets how it recurs, or corrects it. */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object recurs(
            @PathVariable String code,
            @ModelAttribute("schedule") ScheduleForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var id = new TaskId(queries.task(code, actor).id());
        var schedule = result.hasErrors() ? null : form.schedule();
        var problem = "task.refused.schedule";
        if (schedule != null) {
            try {
                work.recurs(id, form.seen(), schedule, actor);
                Flash.done(redirect, "task.done.recurs", code);
                return "redirect:/tasks/" + code + "/series";
            } catch (Refused refused) {
                problem = refused.messageKey();
            }
        }
        if (!fill(code, form, actor, model)) {
            Flash.refused(redirect, new Refused(problem));
            return "redirect:/waiting/tasks/" + code;
        }
        model.addAttribute("form", EndForm.EMPTY);
        model.addAttribute("problem", trail.say(problem));
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/end")
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    Object end(
            @PathVariable String code,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var id = new TaskId(queries.task(code, actor).id());
        if (form.basisOn() != null && form.basisOn().isAfter(clock.today().date())) {
            result.rejectValue("basisOn", "task.invalid.future");
        }
        if (!result.hasErrors()) {
            try {
                work.end(id, form.seen(), form.particulars(), actor);
                Flash.draftDone(redirect, "series-" + code);
                Flash.done(redirect, "task.done.seriesEnded", code);
                return "redirect:/tasks/" + code + "/series";
            } catch (Refused refused) {
                model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            }
        }
        if (!fill(code, null, actor, model)) {
            throw new NotFound("series " + code);
        }
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private boolean fill(String code, @Nullable ScheduleForm typed, Actor actor, Model model) {
        var task = queries.task(code, actor);
        var found = queries.of(task.id(), PERIODS, clock.today(), actor).orElse(null);
        if (found == null) {
            return false;
        }
        model.addAttribute("task", task);
        model.addAttribute("series", found);
        model.addAttribute("schedule", typed == null ? ScheduleForm.of(found.sheet()) : typed);
        ScheduleForm.choices(model);
        model.addAttribute("corrects", actor.isOffice() && found.sheet().running());
        model.addAttribute(
                "ends", actor.decides(Decision.CANCELLATION) && found.sheet().running());
        model.addAttribute("basis", !actor.is(Role.COMMITTEE));
        trail.to(model, new Crumb(code, "/tasks/" + code), Crumb.here(trail.say("task.series.title")));
        return true;
    }
}
