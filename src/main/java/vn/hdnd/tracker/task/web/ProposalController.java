package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
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

/** What the Office proposes, puts to the Standing Committee or takes back, and how that is answered. */
@Controller
@RequestMapping("/assignments/{id}")
class ProposalController {

    private final AssignmentWork work;
    private final DecisionPages pages;
    private final Queues queues;
    private final Trail trail;

    ProposalController(AssignmentWork work, DecisionPages pages, Queues queues, Trail trail) {
        this.work = work;
        this.pages = pages;
        this.queues = queues;
        this.trail = trail;
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
        var action = action(slug);
        var part = head(id, action, DecisionFields.proposing(action), actor, model);
        if (!part.proposals(actor).contains(action)) {
            return notNow(id, redirect);
        }
        model.addAttribute("form", DecisionForm.empty(part, action, from));
        return "task/act";
    }

    @PostMapping("/propose/{slug}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object propose(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String queue,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var action = action(slug);
        var fields = DecisionFields.proposing(action);
        var part = head(id, action, fields, actor, model);
        return answer(
                part,
                form,
                fields,
                result,
                queue,
                new Sent(
                        "propose-" + action.slug() + "-" + id,
                        "task.done.PROPOSE",
                        () -> work.propose(id, action, form.seen(), form.particulars(), actor)),
                htmx,
                actor,
                model,
                redirect);
    }

    @PostMapping("/{step:put-to-committee|withdraw-proposal}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object step(
            @PathVariable AssignmentId id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String queue,
            DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var puts = "put-to-committee".equals(step);
        var fields = DecisionFields.NOTHING;
        var key = puts ? "task.action.PUT_TO_COMMITTEE" : "task.action.WITHDRAW_PROPOSAL";
        var part = pages.head(id, key, step, fields, actor, model);
        Runnable done = puts
                ? () -> work.putToCommittee(id, form.seen(), actor)
                : () -> work.withdrawProposal(id, form.seen(), actor);
        var said = puts ? "task.done.PUT_TO_COMMITTEE" : "task.done.WITHDRAW_PROPOSAL";
        return answer(
                part, form, fields, result, queue, new Sent(step + "-" + id, said, done), htmx, actor, model, redirect);
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
        var agrees = "agree".equals(answer);
        var part = pages.head(id, key(agrees), answer, DecisionFields.answering(agrees, actor), actor, model);
        if (!part.decidesProposal(actor)) {
            return notNow(id, redirect);
        }
        model.addAttribute("form", DecisionForm.empty(part, AssignmentAction.CONFIRM, from));
        return "task/act";
    }

    @PostMapping("/{answer:agree|disagree}")
    @Allowed({Role.COMMITTEE, Role.OFFICE_HEAD})
    Object answer(
            @PathVariable AssignmentId id,
            @PathVariable String answer,
            @RequestParam(required = false) @Nullable String queue,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var agrees = "agree".equals(answer);
        var fields = DecisionFields.answering(agrees, actor);
        var part = pages.head(id, key(agrees), answer, fields, actor, model);
        Runnable done = agrees
                ? () -> work.agree(id, form.seen(), form.particulars(), actor)
                : () -> work.disagree(id, form.seen(), form.particulars(), actor);
        var said = agrees ? "task.done.AGREE" : "task.done.DISAGREE";
        return answer(
                part,
                form,
                fields,
                result,
                queue,
                new Sent(answer + "-" + id, said, done),
                htmx,
                actor,
                model,
                redirect);
    }

    /** What is sent. @param said message key of what to say when it is done, with the unit as argument */
    private record Sent(String draft, String said, Runnable act) {}

    private Object answer(
            AssignmentRow part,
            DecisionForm form,
            DecisionFields fields,
            BindingResult result,
            @Nullable String queue,
            Sent sent,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        pages.check(form, fields, result);
        if (result.hasErrors()) {
            return DecisionPages.again(form, result, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            sent.act().run();
        } catch (Refused refused) {
            if (htmx.isHtmxRequest()) {
                throw refused;
            }
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return DecisionPages.again(form, result, HttpStatus.CONFLICT, model);
        }
        var from = queue == null ? null : QueueKind.ofSlug(queue).orElse(null);
        if (htmx.isHtmxRequest() && from != null) {
            return queues.done(from, sent.draft(), trail.say(sent.said(), part.unitName()), actor, model);
        }
        Flash.draftDone(redirect, sent.draft());
        Flash.done(redirect, sent.said(), part.unitName());
        return "redirect:" + form.back(new AssignmentId(part.id()));
    }

    private AssignmentRow head(
            AssignmentId id, AssignmentAction action, DecisionFields fields, Actor actor, Model model) {
        model.addAttribute("proposes", true);
        return pages.head(id, "task.propose." + action, "propose/" + action.slug(), fields, actor, model);
    }

    private static String key(boolean agrees) {
        return agrees ? "task.action.AGREE" : "task.action.DISAGREE";
    }

    private static String notNow(AssignmentId id, RedirectAttributes redirect) {
        Flash.refused(redirect, new Refused("task.refused.notNow"));
        return "redirect:/assignments/" + id;
    }

    private static AssignmentAction action(String slug) {
        return AssignmentAction.ofSlug(slug)
                .filter(action -> action.decision().isPresent())
                .orElseThrow(() -> new NotFound("action " + slug));
    }
}
