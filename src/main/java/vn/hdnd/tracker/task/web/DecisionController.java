package vn.hdnd.tracker.task.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Acts that say more than their name: what a unit asks for, and what is decided about it. */
@Controller
@RequestMapping("/assignments/{id}")
class DecisionController {

    private static final String OF_UNITS = "/{slug:decline|request-extension}";
    private static final String DECISIONS =
            "/{slug:uphold|reassign|suspend|resume|cancel|reopen|grant-extension|refuse-extension}";

    private final AssignmentWork work;
    private final DecisionPages pages;
    private final Trail trail;

    DecisionController(AssignmentWork work, DecisionPages pages, Trail trail) {
        this.work = work;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(OF_UNITS)
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    String ask(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return blank(id, action(slug), from, actor, model, redirect);
    }

    @PostMapping(OF_UNITS)
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    Object ask(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return send(id, action(slug), form, result, actor, model, redirect);
    }

    @GetMapping(DECISIONS)
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    String decide(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return blank(id, action(slug), from, actor, model, redirect);
    }

    @PostMapping(DECISIONS)
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    Object decide(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return send(id, action(slug), form, result, actor, model, redirect);
    }

    private String blank(
            AssignmentId id,
            AssignmentAction action,
            @Nullable String from,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var part = head(id, action, DecisionFields.of(action, actor), actor, model);
        if (!part.may(action, actor)) {
            Flash.refused(redirect, new Refused("task.refused.notNow"));
            return "redirect:/assignments/" + id;
        }
        model.addAttribute("form", DecisionForm.empty(part, action, from));
        return "task/act";
    }

    private Object send(
            AssignmentId id,
            AssignmentAction action,
            DecisionForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var fields = DecisionFields.of(action, actor);
        var part = head(id, action, fields, actor, model);
        pages.check(form, fields, result);
        if (result.hasErrors()) {
            return DecisionPages.again(form, result, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            work.carryOut(id, action, form.seen(), form.particulars(), actor);
        } catch (Refused refused) {
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return DecisionPages.again(form, result, HttpStatus.CONFLICT, model);
        }
        Flash.draftDone(redirect, action.slug() + "-" + id);
        Flash.done(redirect, "task.done." + action + (part.relation().directed() ? "" : ".asked"), part.unitName());
        return "redirect:" + form.back(id);
    }

    private AssignmentRow head(
            AssignmentId id, AssignmentAction action, DecisionFields fields, Actor actor, Model model) {
        return pages.head(id, "task.action." + action, action.slug(), fields, actor, model);
    }

    private static AssignmentAction action(String slug) {
        return AssignmentAction.ofSlug(slug).orElseThrow(() -> new NotFound("action " + slug));
    }
}
