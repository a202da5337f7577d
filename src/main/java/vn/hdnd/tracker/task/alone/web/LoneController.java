package vn.hdnd.tracker.task.alone.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.alone.LonePlan;
import vn.hdnd.tracker.task.alone.LoneTasks;
import vn.hdnd.tracker.task.alone.WaitingTaskQueries;
import vn.hdnd.tracker.task.planning.web.Fillings;
import vn.hdnd.tracker.task.planning.web.PlanForm;
import vn.hdnd.tracker.task.planning.web.Plans;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/**
 * Tasks that come from no notice. A clerk plans one and it waits; the head of the Office starts it, at once or later.
 * Whatever is wrong, the form comes back as typed.
 */
@Controller
class LoneController {

    /** More than these wait nowhere. */
    private static final int MOST = 200;

    private final LoneTasks tasks;
    private final WaitingTaskQueries queries;
    private final LonePages pages;
    private final Plans plans;
    private final Fillings fillings;
    private final Trail trail;

    LoneController(
            LoneTasks tasks, WaitingTaskQueries queries, LonePages pages, Plans plans, Fillings fillings, Trail trail) {
        this.fillings = fillings;
        this.tasks = tasks;
        this.queries = queries;
        this.pages = pages;
        this.plans = plans;
        this.trail = trail;
    }

    /** @param from code of a task that is copied; null: none */
    @GetMapping("/tasks/new")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView blank(@RequestParam(required = false) @Nullable String from, Actor actor, Model model) {
        var page = from == null ? pages.blank(actor) : pages.copied(tasks.origin(from, actor), actor);
        return form(page, HttpStatus.OK, actor, model);
    }

    @PostMapping("/tasks/new")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object plan(
            @Valid @Nullable LoneForm lone,
            BindingResult loneProblems,
            @Valid @Nullable PlanForm plan,
            BindingResult planProblems,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var sent = sent(lone, loneProblems, plan, planProblems, upload, actor);
        if (!sent.wrong()) {
            try {
                var planned = tasks.plan(
                        sent.submission(),
                        planned(sent),
                        sent.come().asked(),
                        sent.lone().starts(),
                        actor);
                Flash.draftDone(redirect, "task-new");
                return after(planned, redirect);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(pages.typed(unsent(sent.lone(), actor), sent), actor, model);
    }

    @GetMapping("/tasks/drafts")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String waiting(Actor actor, Model model) {
        model.addAttribute("rows", queries.first(MOST, actor));
        model.addAttribute("starts", actor.is(Role.OFFICE_HEAD));
        trail.to(model, Crumb.here(trail.say("task.alone.waiting")));
        return "task/drafts";
    }

    @GetMapping("/tasks/drafts/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView waiting(@PathVariable UUID id, Actor actor, Model model) {
        return form(pages.waiting(tasks.waiting(new TaskId(id), actor)), HttpStatus.OK, actor, model);
    }

    @PostMapping("/tasks/drafts/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object revise(
            @PathVariable UUID id,
            @Valid @Nullable LoneForm lone,
            BindingResult loneProblems,
            @Valid @Nullable PlanForm plan,
            BindingResult planProblems,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var task = tasks.waiting(new TaskId(id), actor);
        var sent = sent(lone, loneProblems, plan, planProblems, upload, actor);
        if (!sent.wrong()) {
            try {
                var revised = tasks.revise(
                        task.id(),
                        sent.seen(),
                        planned(sent, task.planned()),
                        sent.come().asked(),
                        sent.lone().starts(),
                        actor);
                Flash.draftDone(redirect, "task-" + id + "-" + sent.plan().version());
                return after(revised, redirect);
            } catch (StaleVersion stale) {
                model.addAttribute("stored", pages.waiting(task));
                model.addAttribute("refused", stale);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(pages.typed(pages.waiting(task), sent), actor, model);
    }

    @PostMapping("/tasks/drafts/{id}/start")
    @Allowed(Role.OFFICE_HEAD)
    String start(@PathVariable UUID id, @RequestParam long version, Actor actor, RedirectAttributes redirect) {
        try {
            var code = tasks.start(tasks.waiting(new TaskId(id), actor).id(), version, actor);
            Flash.done(redirect, "task.alone.started", code);
            return "redirect:/tasks/" + code;
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/tasks/drafts/" + id;
        }
    }

    @PostMapping("/tasks/drafts/{id}/remove")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String remove(@PathVariable UUID id, @RequestParam long version, Actor actor, RedirectAttributes redirect) {
        try {
            tasks.remove(tasks.waiting(new TaskId(id), actor).id(), version, actor);
            Flash.done(redirect, "task.alone.removed");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/tasks/drafts/" + id;
        }
        return "redirect:/tasks/drafts";
    }

    /** The form before anything was typed: of a copy, with the template files that it takes over. */
    private LonePage unsent(LoneForm form, Actor actor) {
        var origin = form.origin();
        return origin == null ? pages.blank(actor) : pages.copied(tasks.origin(origin, actor), actor);
    }

    private LonePlan planned(LoneSent sent) {
        return new LonePlan(
                sent.lone().restsOn(),
                plans.of(sent.plan(), List.of()),
                sent.lone().origin());
    }

    /** What was copied stays said of it. */
    private LonePlan planned(LoneSent sent, LonePlan before) {
        return new LonePlan(
                sent.lone().restsOn(), plans.of(sent.plan(), before.plan().targets()), before.copiedFrom());
    }

    private static String after(LoneTasks.Planned planned, RedirectAttributes redirect) {
        var code = planned.code();
        if (code.isPresent()) {
            Flash.done(redirect, "task.alone.started", code.get());
            return "redirect:/tasks/" + code.get();
        }
        Flash.done(redirect, "task.alone.planned");
        return "redirect:/tasks/drafts";
    }

    private ModelAndView again(LonePage page, Actor actor, Model model) {
        return form(
                page,
                model.containsAttribute("refused") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                actor,
                model);
    }

    private ModelAndView form(LonePage page, HttpStatus status, Actor actor, Model model) {
        model.addAttribute("lone", page);
        model.addAttribute("page", page.plan());
        model.addAttribute("starts", actor.is(Role.OFFICE_HEAD));
        if (page.plan().task() == null) {
            trail.to(model, Crumb.here(trail.say("task.alone.new")));
        } else {
            trail.to(
                    model,
                    new Crumb(trail.say("task.alone.waiting"), "/tasks/drafts"),
                    Crumb.here(trail.say("task.alone.edit")));
        }
        return new ModelAndView("task/new", model.asMap(), status);
    }

    /** Hidden fields that nobody types: where they cannot be read, the form was not ours. */
    private LoneSent sent(
            @Nullable LoneForm lone,
            BindingResult loneProblems,
            @Nullable PlanForm plan,
            BindingResult planProblems,
            @Nullable List<MultipartFile> upload,
            Actor actor)
            throws BindException {
        if (lone == null) {
            throw new BindException(loneProblems);
        }
        if (plan == null) {
            throw new BindException(planProblems);
        }
        pages.check(lone, plan, loneProblems, planProblems);
        var come = fillings.come(plan, upload, planProblems, actor);
        return new LoneSent(lone, loneProblems, plan, planProblems, come);
    }
}
