package vn.hdnd.tracker.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntSupplier;
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
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/** From draft to tracking: shows what is about to happen or what is missing, and asks once. */
@Controller
@RequestMapping("/notices/{id}")
class TrackingController {

    private static final int LONGEST_NUMBER = 60;

    private final TrackingPages pages;
    private final NoticeTracking tracking;
    private final Days days;
    private final Clock clock;
    private final Labels labels;

    TrackingController(TrackingPages pages, NoticeTracking tracking, Days days, Clock clock, Labels labels) {
        this.pages = pages;
        this.tracking = tracking;
        this.days = days;
        this.clock = clock;
        this.labels = labels;
    }

    @GetMapping("/tracking")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String tracking(@PathVariable NoticeId id, Actor actor, Model model) {
        var page = pages.load(id, actor);
        return page.notice().status().published() ? "redirect:/notices/" + id : show(model, page, actor);
    }

    @PostMapping("/submit")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object submit(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return attempt(
                id,
                NoticeStatus.SUBMITTED,
                "notice.said.submitted",
                actor,
                model,
                redirect,
                () -> tracking.submit(id, version, actor));
    }

    @PostMapping("/hand-back")
    @Allowed(Role.OFFICE_HEAD)
    Object handBack(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("typedReason", reason);
        return attempt(id, NoticeStatus.DRAFT, "notice.said.handedBack", actor, model, redirect, () -> {
            tracking.handBack(id, version, Said.line(reason), actor);
            Flash.draftDone(redirect, "notice-hand-back-" + id);
        });
    }

    /** @param number and day of issue, of a notice that was written here; day as typed */
    @PostMapping("/issue")
    @Allowed(Role.OFFICE_HEAD)
    Object issue(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issuedOn,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("typedNumber", number);
        model.addAttribute("typedDay", issuedOn);
        var kept = Said.line(number);
        return counting(id, NoticeStatus.TRACKED, "notice.said.issued", actor, model, redirect, () -> {
            if (kept.length() > LONGEST_NUMBER) {
                throw new Refused("notice.invalid.number");
            }
            var recounted = tracking.issue(id, version, Said.optional(kept), days.read(issuedOn), actor);
            Flash.draftDone(redirect, "notice-issue-" + id);
            return recounted;
        });
    }

    @PostMapping("/track")
    @Allowed(Role.OFFICE_HEAD)
    Object track(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return attempt(
                id,
                NoticeStatus.TRACKED,
                "notice.said.tracked",
                actor,
                model,
                redirect,
                () -> tracking.track(id, version, actor));
    }

    private Object attempt(
            NoticeId id,
            NoticeStatus meant,
            String said,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            Runnable act) {
        return counting(id, meant, said, actor, model, redirect, () -> {
            act.run();
            return 0;
        });
    }

    /**
     * A second click finds the notice where the first has brought it, and lands there.
     *
     * @param act says how many deadlines were counted again
     */
    private Object counting(
            NoticeId id,
            NoticeStatus meant,
            String said,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            IntSupplier act) {
        try {
            Flash.done(redirect, said, act.getAsInt());
            return landing(id, meant);
        } catch (Refused refused) {
            var page = pages.load(id, actor);
            if (page.notice().status() == meant) {
                return landing(id, meant);
            }
            if (page.notice().status().published()) {
                Flash.refused(redirect, refused);
                return landing(id, NoticeStatus.TRACKED);
            }
            model.addAttribute("problem", labels.say(refused.messageKey(), refused.arguments()));
            return new ModelAndView(show(model, page, actor), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private static String landing(NoticeId id, NoticeStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED -> "redirect:/notices/" + id + "/review";
            case TRACKED, SUPERSEDED, REVOKED -> "redirect:/notices/" + id;
        };
    }

    private String show(Model model, TrackingPage page, Actor actor) {
        var notice = page.notice();
        var number = notice.header().number();
        model.addAttribute("page", page);
        model.addAttribute("notice", notice);
        model.addAttribute("head", actor.is(Role.OFFICE_HEAD));
        if (notice.writtenHere() && !model.containsAttribute("typedNumber")) {
            var day = notice.header().issuedOn();
            model.addAttribute("typedNumber", number);
            model.addAttribute("typedDay", Days.written(day == null ? LocalDate.now(clock) : day));
        }
        model.addAttribute(
                "crumbs",
                labels.crumbs(
                        "notice.place",
                        number,
                        "/notices/" + notice.id() + "/review",
                        notice.writtenHere() ? "notice.act.issue" : "notice.tracking"));
        return "notice/tracking";
    }
}
