package vn.hdnd.tracker.task.planning.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.planning.TaskPlanning;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Plans the tasks of an item while its notice is reviewed. What cannot be done is said on a page with the form as typed. */
@Controller
class PlanController {

    private static final String FORM = "task/plan";

    private final TaskPlanning planning;
    private final NoticeReview review;
    private final PlanPages pages;
    private final Plans plans;
    private final Fillings fillings;

    PlanController(TaskPlanning planning, NoticeReview review, PlanPages pages, Plans plans, Fillings fillings) {
        this.fillings = fillings;
        this.planning = planning;
        this.review = review;
        this.pages = pages;
        this.plans = plans;
    }

    @PostMapping("/tasks/planned/of-item/{item}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String plan(
            @PathVariable UUID item,
            @Validated({Default.class, PlanForm.OfItem.class}) @Nullable PlanForm sent,
            BindingResult problems,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            HtmxRequest htmx,
            HttpServletResponse response,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var id = new NoticeItemId(item);
        var form = readable(sent, problems);
        var come = fillings.come(form, upload, problems, actor);
        if (!problems.hasErrors()) {
            try {
                var before = review.facts(id, actor);
                var submission = Objects.requireNonNull(form.submissionId());
                planning.plan(id, submission, plans.of(form, List.of()), come.asked(), actor);
                Flash.done(redirect, "task.plan.done");
                Flash.draftDone(redirect, "plan-" + item + "-new");
                return before.settlement() == null ? onwards(before) : backTo(id, actor);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(
                pages.proposed(id, actor).with(form, come.shown(), pages.wrong(problems)),
                htmx,
                inPlace(response),
                model);
    }

    /** A task of the words that were picked out; the item stays open for the next. */
    @PostMapping("/tasks/planned/of-item/{item}/quoted")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String quoted(
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam UUID submissionId,
            Actor actor,
            RedirectAttributes redirect) {
        var id = new NoticeItemId(item);
        try {
            planning.plan(
                    id, submissionId, plans.of(pages.quoted(id, quote, actor).form(), List.of()), actor);
            Flash.done(redirect, "task.plan.done");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return backTo(id, actor);
    }

    @GetMapping("/tasks/planned/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String planned(@PathVariable UUID id, HtmxRequest htmx, Actor actor, Model model) {
        return again(pages.planned(new TaskId(id), actor), htmx, () -> {}, model);
    }

    @PostMapping("/tasks/planned/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String revise(
            @PathVariable UUID id,
            @Validated({Default.class, PlanForm.OfItem.class}) @Nullable PlanForm sent,
            BindingResult problems,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            HtmxRequest htmx,
            HttpServletResponse response,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var task = planning.planned(new TaskId(id), actor);
        var form = readable(sent, problems);
        var come = fillings.come(form, upload, problems, actor);
        if (!problems.hasErrors()) {
            try {
                var plan = plans.of(form, task.plan().targets());
                planning.revise(task.id(), Objects.requireNonNullElse(form.version(), -1L), plan, come.asked(), actor);
                Flash.done(redirect, "task.plan.revised");
                Flash.draftDone(redirect, "plan-" + id + "-" + form.version());
                return backTo(task.item(), actor);
            } catch (StaleVersion stale) {
                model.addAttribute("stored", pages.planned(task.id(), actor));
                model.addAttribute("refused", stale);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(
                pages.planned(task.id(), actor).with(form, come.shown(), pages.wrong(problems)),
                htmx,
                inPlace(response),
                model);
    }

    @PostMapping("/tasks/planned/{id}/remove")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String remove(@PathVariable UUID id, @RequestParam long version, Actor actor, RedirectAttributes redirect) {
        var task = planning.planned(new TaskId(id), actor);
        try {
            planning.remove(task.id(), version, actor);
            Flash.done(redirect, "task.plan.removed");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return backTo(task.item(), actor);
    }

    /** Hidden fields that nobody types: where they cannot be read, the form was not ours. */
    private static PlanForm readable(@Nullable PlanForm sent, BindingResult problems) throws BindException {
        if (sent == null) {
            throw new BindException(problems);
        }
        return sent;
    }

    /** Inside the item where a script asks for the form there, else on a page of its own. */
    private static String again(PlanPage page, HtmxRequest htmx, Runnable tell, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("place", "/notices");
        if (!htmx.isHtmxRequest() || htmx.isBoosted() || htmx.isHistoryRestoreRequest()) {
            return FORM;
        }
        tell.run();
        return FORM + " :: inItem";
    }

    /** The form that was sent is exchanged for the same with what is wrong with it. */
    private static Runnable inPlace(HttpServletResponse response) {
        return () -> {
            response.setHeader("HX-Retarget", "this");
            response.setHeader("HX-Reswap", "outerHTML");
        };
    }

    private static String onwards(ItemFacts settled) {
        return "redirect:/notices/" + settled.notice() + "/review?done=" + settled.id();
    }

    private String backTo(NoticeItemId item, Actor actor) {
        var notice = review.facts(item, actor).notice();
        return "redirect:/notices/" + notice + "/review?item=" + item + "#item-" + item;
    }
}
