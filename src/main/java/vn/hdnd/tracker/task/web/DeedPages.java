package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Flash;

/** The page on which a {@link Deed} is explained, and what follows when it is sent: from there, or from a row of the desk. */
@Component
class DeedPages {

    private final AssignmentPages pages;
    private final DecisionChecks checks;
    private final Queues queues;
    private final UnitRegister units;
    private final Trail trail;

    DeedPages(AssignmentPages pages, DecisionChecks checks, Queues queues, UnitRegister units, Trail trail) {
        this.pages = pages;
        this.checks = checks;
        this.queues = queues;
        this.units = units;
        this.trail = trail;
    }

    /** @param from the page to come back to: {@code desk} or the part's own */
    String show(
            AssignmentId id, Deed deed, @Nullable String from, Actor actor, Model model, RedirectAttributes redirect) {
        var part = head(id, deed, actor, model);
        if (!deed.possible().test(part)) {
            Flash.refused(redirect, new Refused("task.refused.notNow"));
            return "redirect:/assignments/" + id;
        }
        model.addAttribute("form", DecisionForm.empty(part, deed.action(), from));
        return "task/act";
    }

    Object send(
            AssignmentId id,
            Deed deed,
            DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var part = head(id, deed, actor, model);
        checks.check(form, deed.fields(), result);
        if (result.hasErrors()) {
            return again(form, result, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            deed.run().accept(id, form);
        } catch (Refused refused) {
            if (htmx.isHtmxRequest()) {
                throw refused;
            }
            if (refused instanceof StaleVersion) {
                return stale(id, part, deed, form, result, actor, model);
            }
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return again(form, result, HttpStatus.CONFLICT, model);
        }
        var said = deed.saidKey().apply(part);
        var queue = form.rowOf();
        if (htmx.isHtmxRequest() && queue != null) {
            return queues.done(queue, deed.draft(id), trail.say(said, part.unitName()), actor, model);
        }
        Flash.draftDone(redirect, deed.draft(id));
        Flash.done(redirect, said, part.unitName());
        return "redirect:" + form.back(id);
    }

    /** What happened since stands above what was typed; what is not possible any more has no button. */
    private ModelAndView stale(
            AssignmentId id,
            AssignmentRow part,
            Deed deed,
            DecisionForm form,
            BindingResult result,
            Actor actor,
            Model model) {
        pages.history(id, null, actor, model);
        model.addAttribute("stale", true);
        model.addAttribute("staleKey", "task.stale.act");
        model.addAttribute("impossible", !deed.possible().test(part));
        return again(form, result, HttpStatus.CONFLICT, model);
    }

    private AssignmentRow head(AssignmentId id, Deed deed, Actor actor, Model model) {
        var part = pages.head(id, actor, model, deed.wordKey()).part();
        model.addAttribute("wordKey", deed.wordKey());
        model.addAttribute("address", "/assignments/" + id + "/" + deed.slug());
        model.addAttribute("draft", deed.draft(id));
        model.addAttribute("fields", deed.fields());
        if (deed.fields().unit()) {
            model.addAttribute("units", choices(part));
        }
        return part;
    }

    private List<Choice> choices(AssignmentRow part) {
        return units.open().units().stream()
                .filter(UnitSummary::assignable)
                .filter(unit -> !unit.id().value().equals(part.unitId()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private static ModelAndView again(DecisionForm form, BindingResult result, HttpStatus status, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        return new ModelAndView("task/act", model.asMap(), status);
    }
}
