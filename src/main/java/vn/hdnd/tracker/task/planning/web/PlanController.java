package vn.hdnd.tracker.task.planning.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
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
    private final MessageSource messages;

    PlanController(TaskPlanning planning, NoticeReview review, PlanPages pages, Plans plans, MessageSource messages) {
        this.planning = planning;
        this.review = review;
        this.pages = pages;
        this.plans = plans;
        this.messages = messages;
    }

    @PostMapping("/tasks/planned/of-item/{item}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String plan(
            @PathVariable UUID item,
            @Valid @Nullable PlanForm sent,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var id = new NoticeItemId(item);
        var form = readable(sent, problems);
        if (!problems.hasErrors()) {
            try {
                planning.plan(id, Objects.requireNonNull(form.submissionId()), plans.of(form, List.of()), actor);
                Flash.done(redirect, "task.plan.done");
                Flash.draftDone(redirect, "plan-" + item + "-new");
                return backTo(id, actor);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(pages.proposed(id, actor).with(form, wrong(problems)), model);
    }

    @GetMapping("/tasks/planned/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String planned(@PathVariable UUID id, Actor actor, Model model) {
        return again(pages.planned(new TaskId(id), actor), model);
    }

    @PostMapping("/tasks/planned/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String revise(
            @PathVariable UUID id,
            @Valid @Nullable PlanForm sent,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        var task = planning.planned(new TaskId(id), actor);
        var form = readable(sent, problems);
        if (!problems.hasErrors()) {
            try {
                var plan = plans.of(form, task.plan().targets());
                planning.revise(task.id(), Objects.requireNonNullElse(form.version(), -1L), plan, actor);
                Flash.done(redirect, "task.plan.revised");
                Flash.draftDone(redirect, "plan-" + id + "-" + form.version());
                return backTo(task.item(), actor);
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return again(pages.planned(task.id(), actor).with(form, wrong(problems)), model);
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

    private Map<String, String> wrong(BindingResult problems) {
        var wrong = new LinkedHashMap<String, String>();
        problems.getFieldErrors()
                .forEach(error -> wrong.putIfAbsent(
                        error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale())));
        return wrong;
    }

    private String again(PlanPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("place", "/notices");
        return FORM;
    }

    private String backTo(NoticeItemId item, Actor actor) {
        var notice = review.facts(item, actor).notice();
        return "redirect:/notices/" + notice + "/review?item=" + item + "#item-" + item;
    }
}
