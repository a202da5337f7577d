package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.web.Allowed;

/** What the Office proposes, puts to the Standing Committee or takes back, and how that is answered. */
@Controller
@RequestMapping("/assignments/{id}")
class ProposalController {

    private final Deeds deeds;
    private final DeedPages pages;

    ProposalController(Deeds deeds, DeedPages pages) {
        this.deeds = deeds;
        this.pages = pages;
    }

    @GetMapping("/propose/{slug}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String propose(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.show(id, deeds.proposing(action(slug), actor), from, actor, model, redirect);
    }

    @PostMapping("/propose/{slug}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object propose(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.send(id, deeds.proposing(action(slug), actor), form, result, htmx, actor, model, redirect);
    }

    @PostMapping("/{step:put-to-committee|withdraw-proposal}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object step(
            @PathVariable AssignmentId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var deed = "put-to-committee".equals(step) ? deeds.putting(actor) : deeds.withdrawing(actor);
        return pages.send(id, deed, form, result, htmx, actor, model, redirect);
    }

    @GetMapping("/{answer:agree|disagree}")
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    String answer(
            @PathVariable AssignmentId id,
            @PathVariable String answer,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.show(id, deeds.answering("agree".equals(answer), actor), from, actor, model, redirect);
    }

    @PostMapping("/{answer:agree|disagree}")
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    Object answer(
            @PathVariable AssignmentId id,
            @PathVariable String answer,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var deed = deeds.answering("agree".equals(answer), actor);
        return pages.send(id, deed, form, result, htmx, actor, model, redirect);
    }

    private static AssignmentAction action(String slug) {
        return AssignmentAction.ofSlug(slug)
                .filter(action -> action.decision().isPresent())
                .orElseThrow(() -> new NotFound("action " + slug));
    }
}
