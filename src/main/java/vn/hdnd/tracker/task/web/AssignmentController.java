package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
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

/** One unit's part of a task, and the acts on it that bring no report. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentController {

    /** Longer reasons are cut: nothing that a person types comes near it. */
    private static final int LONGEST_NOTE = 4000;

    private final AssignmentWork work;
    private final AssignmentPages pages;
    private final Queues queues;
    private final Trail trail;

    AssignmentController(AssignmentWork work, AssignmentPages pages, Queues queues, Trail trail) {
        this.work = work;
        this.pages = pages;
        this.queues = queues;
        this.trail = trail;
    }

    /**
     * @param act the act whose reason is to be typed: the way of dialogs without script
     * @param after where the history goes on
     */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.UNIT_OFFICER, Role.OBSERVER})
    String show(
            @PathVariable AssignmentId id,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String after,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        pages.whole(id, after, actor, model);
        model.addAttribute("act", act);
        return htmx.isHtmxRequest() && after != null ? "task/timeline :: steps" : "task/assignment";
    }

    /** The unit's acts of one click. */
    @PostMapping("/{slug:accept|withdraw-report|withdraw-extension}")
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    Object byUnit(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            ActForm form,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return act(id, slug, form, htmx, actor, model, redirect);
    }

    /** The acts of whoever judges a report. */
    @PostMapping("/{slug:confirm|return}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    Object byJudge(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            ActForm form,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return act(id, slug, form, htmx, actor, model, redirect);
    }

    private Object act(
            AssignmentId id,
            String slug,
            ActForm form,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var action = AssignmentAction.ofSlug(slug).orElseThrow(() -> new NotFound("action " + slug));
        try {
            work.act(id, action, form.seen(), form.words(LONGEST_NOTE), actor);
        } catch (Refused refused) {
            if (htmx.isHtmxRequest()) {
                throw refused;
            }
            return again(id, slug, form, refused, actor, model);
        }
        return done(id, action, form, htmx, actor, model, redirect);
    }

    /** The page as it stands now, with the reason and with what was typed. */
    private ModelAndView again(AssignmentId id, String slug, ActForm form, Refused refused, Actor actor, Model model) {
        pages.whole(id, null, actor, model);
        model.addAttribute("act", slug);
        model.addAttribute("typed", form.note());
        model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
        return new ModelAndView("task/assignment", model.asMap(), HttpStatus.CONFLICT);
    }

    private Object done(
            AssignmentId id,
            AssignmentAction action,
            ActForm form,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var part = pages.head(id, actor, model, null).part();
        var said = "task.done." + action + (part.relation().directed() ? "" : ".asked");
        var draft = action.slug() + "-" + id;
        if (htmx.isHtmxRequest()) {
            return queues.done(QueueKind.WAITING, draft, trail.say(said, part.unitName()), actor, model);
        }
        Flash.draftDone(redirect, draft);
        Flash.done(redirect, said, part.unitName());
        return "redirect:" + form.back(id, part.code());
    }
}
