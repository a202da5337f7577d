package vn.hdnd.tracker.task.standing.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.StandingOrigin;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingStatus;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** A unit's common report: typed row by row and kept as it is typed, sent once, corrected until the Office has taken it. */
@Controller
@RequestMapping("/standing/reports/{id}")
class StandingReportController {

    private final StandingPages pages;
    private final StandingSending sending;
    private final StandingReports reports;
    private final TaskClock clock;

    StandingReportController(StandingPages pages, StandingSending sending, StandingReports reports, TaskClock clock) {
        this.pages = pages;
        this.sending = sending;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param edit correct what was sent */
    @GetMapping
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean edit, Actor actor, Model model) {
        var sheet = pages.head(id, actor, model);
        var typed = StandingPages.waiting(model).map(held -> held.sentBack() || held.judges());
        if (sheet.own() && sheet.open() && typed.orElse(edit || sheet.status() == StandingStatus.OPEN)) {
            return sending.blank(sheet, false, actor, model);
        }
        pages.read(sheet, actor, model);
        return "task/common-show";
    }

    /** Keeps what is typed, by script while it is typed, or by its button. */
    @PostMapping("/draft")
    @Allowed(Role.UNIT_OFFICER)
    Object keep(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam Map<String, String> fields,
            SentFiles files,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        pages.head(id, actor, model);
        var typed = StandingForm.of(page, version, fields);
        if (htmx.isHtmxRequest()) {
            return keepMeanwhile(id, typed.with(files.changes()), actor, model, response);
        }
        var again = sending.keep(id, typed, files, actor, model, redirect);
        if (again.isPresent()) {
            return again.get();
        }
        Flash.done(redirect, "task.common.done.kept");
        return "redirect:/standing/reports/" + id;
    }

    private String keepMeanwhile(UUID id, StandingForm typed, Actor actor, Model model, HttpServletResponse response) {
        var lines = pages.lines(id, actor);
        try {
            if (!typed.tooLong(lines).isEmpty()) {
                throw new Refused("task.invalid.long");
            }
            reports.keep(id, typed.content(lines, StandingOrigin.UNIT), actor);
        } catch (Refused refused) {
            pages.problem(model, refused.messageKey(), refused.arguments());
            return "task/common-pieces :: unsaved";
        }
        model.addAttribute("sheet", pages.head(id, actor, model));
        model.addAttribute("savedAt", clock.now());
        response.setHeader("HX-Trigger-After-Swap", "draft:stored");
        return "task/common-pieces :: saved";
    }

    @PostMapping
    @Allowed(Role.UNIT_OFFICER)
    Object send(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam Map<String, String> fields,
            SentFiles files,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var before = pages.head(id, actor, model);
        var typed = StandingForm.of(page, version, fields);
        var again = sending.send(id, typed, files, StandingOrigin.UNIT, false, actor, model, redirect);
        if (again.isPresent()) {
            return again.get();
        }
        if (pages.head(id, actor, model).own() && StandingPages.waiting(model).isPresent()) {
            Flash.done(redirect, "approval.done.waits", before.unitName());
        } else {
            Flash.done(
                    redirect,
                    before.status().sent() ? "task.common.done.corrected" : "task.common.done.sent",
                    before.noticeNumber());
        }
        return "redirect:/standing/reports/" + id;
    }
}
