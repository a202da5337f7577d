package vn.hdnd.tracker.task.correcting;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Correcting;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Title, deliverable and deadline of a task in tracking are set right. A stale form comes back beside what is stored. */
@Controller
class CorrectionController {

    private final Correcting correcting;
    private final TrackedTaskQueries queries;
    private final Trail trail;

    CorrectionController(Correcting correcting, TrackedTaskQueries queries, Trail trail) {
        this.correcting = correcting;
        this.queries = queries;
        this.trail = trail;
    }

    @GetMapping("/tasks/{code}/correct")
    @Allowed(Role.OFFICE_HEAD)
    ModelAndView form(@PathVariable String code, Actor actor, Model model) {
        var task = queries.task(code, actor);
        model.addAttribute("form", CorrectionForm.of(task));
        return page(task, HttpStatus.OK, model);
    }

    @PostMapping("/tasks/{code}/correct")
    @Allowed(Role.OFFICE_HEAD)
    Object correct(
            @PathVariable String code,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var task = queries.task(code, actor);
        if (form.day().unreadable()) {
            problems.rejectValue("deadlineOn", "task.invalid.day");
        }
        if (problems.hasErrors()) {
            return page(task, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            correcting.correct(new TaskId(task.id()), CorrectionForm.seen(form.version()), form.correction(), actor);
        } catch (StaleVersion stale) {
            model.addAttribute("stored", task);
            return refused(task, stale, model);
        } catch (Refused refused) {
            return refused(task, refused, model);
        }
        Flash.draftDone(redirect, "correct-" + code);
        Flash.done(redirect, "task.correct.done", code);
        return "redirect:/tasks/" + code;
    }

    private ModelAndView refused(TrackedTask task, Refused refused, Model model) {
        model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
        return page(task, HttpStatus.CONFLICT, model);
    }

    private ModelAndView page(TrackedTask task, HttpStatus status, Model model) {
        model.addAttribute("task", task);
        trail.to(model, new Crumb(task.code(), "/tasks/" + task.code()), Crumb.here(trail.say("task.correct.title")));
        return new ModelAndView("task/correct", model.asMap(), status);
    }
}
