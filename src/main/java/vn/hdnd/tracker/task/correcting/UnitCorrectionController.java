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
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.Correcting;
import vn.hdnd.tracker.task.correcting.TrackedTaskQueries.PartOfTask;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/**
 * A part that was laid on a wrong unit goes to the right one. Over a part that somebody changed meanwhile nothing is done at
 * first: what is stored now stands beside what was typed, and sending again counts.
 */
@Controller
class UnitCorrectionController {

    private final Correcting correcting;
    private final TrackedTaskQueries queries;
    private final UnitRegister units;
    private final Trail trail;

    UnitCorrectionController(Correcting correcting, TrackedTaskQueries queries, UnitRegister units, Trail trail) {
        this.correcting = correcting;
        this.queries = queries;
        this.units = units;
        this.trail = trail;
    }

    @GetMapping("/assignments/{id}/correct-unit")
    @Allowed(Role.OFFICE_HEAD)
    ModelAndView form(@PathVariable AssignmentId id, Actor actor, Model model) {
        var part = queries.part(id.value(), actor);
        model.addAttribute("form", new UnitCorrectionForm(String.valueOf(part.version()), "", ""));
        return page(part, HttpStatus.OK, model);
    }

    @PostMapping("/assignments/{id}/correct-unit")
    @Allowed(Role.OFFICE_HEAD)
    Object correct(
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") UnitCorrectionForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var part = queries.part(id.value(), actor);
        if (problems.hasErrors()) {
            return page(part, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            var reason = Said.line(form.reason());
            correcting.correctUnit(id, CorrectionForm.seen(form.version()), form.right(), reason, actor);
        } catch (StaleVersion stale) {
            return stale(queries.part(id.value(), actor), form, problems, model);
        } catch (Refused refused) {
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return page(part, HttpStatus.CONFLICT, model);
        }
        Flash.draftDone(redirect, "correct-unit-" + id);
        Flash.done(redirect, "task.correct.unitDone", part.unitName());
        return "redirect:/tasks/" + part.code();
    }

    private ModelAndView stale(PartOfTask now, UnitCorrectionForm form, BindingResult problems, Model model) {
        var right = form.right();
        model.addAttribute("stale", true);
        model.addAttribute(
                "typedUnit",
                right == null
                        ? null
                        : units.open().find(right).map(UnitSummary::shortName).orElse(null));
        model.addAttribute("problem", trail.say(now.open() ? "web.error.stale" : "task.correct.unit.ended"));
        model.addAttribute("form", form.over(now.version()));
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", problems);
        return page(now, HttpStatus.CONFLICT, model);
    }

    private ModelAndView page(PartOfTask part, HttpStatus status, Model model) {
        model.addAttribute("part", part);
        model.addAttribute(
                "units",
                units.open().units().stream()
                        .filter(UnitSummary::assignable)
                        .map(unit -> new Choice(unit.id().toString(), unit.name()))
                        .toList());
        trail.to(model, new Crumb(part.code(), "/tasks/" + part.code()), Crumb.here(trail.say("task.correct.unit")));
        return new ModelAndView("task/correct-unit", model.asMap(), status);
    }
}
