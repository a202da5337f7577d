package vn.hdnd.tracker.task.carrying.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
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
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.versions.Pairing;
import vn.hdnd.tracker.notice.versions.Pairings;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.carrying.Carrying;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/** Decides about the open tasks of a notice that a draft replaces: all as proposed, or one by one. */
@Controller
@RequestMapping("/tasks/carried/{notice}")
class CarryController {

    private static final int SHORT = 90;

    private final Carrying carrying;
    private final CarryPanel panel;
    private final NoticeFollowing following;
    private final Pairings pairings;
    private final Citations citations;
    private final ConversionService written;
    private final MessageSource messages;

    CarryController(
            Carrying carrying,
            CarryPanel panel,
            NoticeFollowing following,
            Pairings pairings,
            Citations citations,
            @Qualifier("mvcConversionService") ConversionService written,
            MessageSource messages) {
        this.carrying = carrying;
        this.panel = panel;
        this.following = following;
        this.pairings = pairings;
        this.citations = citations;
        this.written = written;
        this.messages = messages;
    }

    /** Takes every proposal about a task that is still undecided. */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String takeProposals(@PathVariable NoticeId notice, Actor actor, RedirectAttributes redirect) {
        try {
            Flash.done(redirect, "task.carry.said.all", carrying.takeProposals(notice, actor));
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return back(notice);
    }

    @GetMapping("/{task}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String form(@PathVariable NoticeId notice, @PathVariable TaskId task, Actor actor, Model model) {
        var pairing = pairing(notice);
        model.addAttribute("form", CarryForm.of(row(pairing, task, actor)));
        return show(model, pairing, task, actor);
    }

    @PostMapping("/{task}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object decide(
            @PathVariable NoticeId notice,
            @PathVariable TaskId task,
            CarryForm form,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        try {
            decide(notice, task, form, actor);
        } catch (Refused refused) {
            model.addAttribute("form", form);
            model.addAttribute("problem", say(refused.messageKey(), refused.arguments()));
            return new ModelAndView(show(model, pairing(notice), task, actor), model.asMap(), HttpStatus.CONFLICT);
        }
        Flash.done(redirect, form.carries() ? "task.carry.said.on" : "task.carry.said.end");
        Flash.draftDone(redirect, "carry-" + notice + "-" + task);
        return back(notice);
    }

    @PostMapping("/{task}/undo")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String undo(
            @PathVariable NoticeId notice,
            @PathVariable TaskId task,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            carrying.undo(notice, task, version, actor);
            Flash.done(redirect, "task.carry.said.undone");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return back(notice);
    }

    private void decide(NoticeId notice, TaskId task, CarryForm form, Actor actor) {
        var seen = Objects.requireNonNullElse(form.version(), Carrying.NONE);
        if (!form.carries()) {
            carrying.end(notice, task, seen, Said.optional(form.reason()), actor);
            return;
        }
        if (form.item() == null) {
            throw new Refused("task.carry.invalid.item");
        }
        carrying.goOn(
                notice,
                task,
                seen,
                new NoticeItemId(form.item()),
                Said.line(form.quote()),
                form.deadline(day(form.deadlineOn())),
                actor);
    }

    private @Nullable LocalDate day(@Nullable String typed) {
        var line = Said.optional(typed);
        try {
            return line == null ? null : written.convert(line, LocalDate.class);
        } catch (ConversionException impossible) {
            throw new Refused("task.invalid.date", Objects.requireNonNullElse(line, ""));
        }
    }

    private Pairing pairing(NoticeId notice) {
        return following
                .of(notice)
                .filter(Follows::replaces)
                .map(follows -> pairings.of(follows.earlier(), notice))
                .orElseThrow(() -> new NotFound("replacement " + notice));
    }

    private CarryRow row(Pairing pairing, TaskId task, Actor actor) {
        return panel.load(pairing, actor).rows().stream()
                .filter(row -> row.task().id().equals(task.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("open task " + task));
    }

    private String show(Model model, Pairing pairing, TaskId task, Actor actor) {
        model.addAttribute("row", row(pairing, task, actor));
        model.addAttribute("replacement", pairing.later());
        model.addAttribute(
                "items",
                pairing.laterItems().stream()
                        .filter(item -> !item.heading())
                        .map(item -> new Choice(
                                item.id().toString(), citations.shortly(item.path()) + ": " + shortened(item.text())))
                        .toList());
        model.addAttribute("place", "/notices");
        model.addAttribute(
                "kinds",
                List.of(DeadlineKind.values()).stream()
                        .map(kind -> new Choice(kind.name(), say("notice.deadline." + kind)))
                        .toList());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say("notice.place"), "/notices"),
                        new Crumb(say("notice.following"), "/notices/" + pairing.later() + "/following"),
                        Crumb.here(say("task.carry.title"))));
        return "task/carry-form";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static String back(NoticeId notice) {
        return "redirect:/notices/" + notice + "/following#carried";
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT).strip() + "…";
    }
}
