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

/** Acts that say more than their name: what a unit asks for, and what is decided about it. */
@Controller
@RequestMapping("/assignments/{id}")
class DecisionController {

    private static final String OF_UNITS = "/{slug:decline|request-extension}";
    private static final String DECISIONS =
            "/{slug:uphold|reassign|suspend|resume|cancel|reopen|grant-extension|refuse-extension}";

    private final Deeds deeds;
    private final DeedPages pages;

    DecisionController(Deeds deeds, DeedPages pages) {
        this.deeds = deeds;
        this.pages = pages;
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
        return pages.show(id, deed(slug, actor), from, actor, model, redirect);
    }

    @PostMapping(OF_UNITS)
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    Object ask(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.send(id, deed(slug, actor), form, result, htmx, actor, model, redirect);
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
        return pages.show(id, deed(slug, actor), from, actor, model, redirect);
    }

    @PostMapping(DECISIONS)
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    Object decide(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.send(id, deed(slug, actor), form, result, htmx, actor, model, redirect);
    }

    private Deed deed(String slug, Actor actor) {
        return deeds.of(AssignmentAction.ofSlug(slug).orElseThrow(() -> new NotFound("action " + slug)), actor);
    }
}
