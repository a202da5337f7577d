package vn.hdnd.tracker.task.standing.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
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
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingSheet;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** What the Office does with one unit's common report: record it for the unit, give it back. */
@Controller
@RequestMapping("/standing/reports/{id}")
class StandingOfficeController {

    private final StandingPages pages;
    private final StandingSending sending;
    private final StandingReports reports;
    private final TaskClock clock;

    StandingOfficeController(StandingPages pages, StandingSending sending, StandingReports reports, TaskClock clock) {
        this.pages = pages;
        this.sending = sending;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/record")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String record(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes redirect) {
        var sheet = pages.head(id, actor, model);
        if (!sheet.recordable()) {
            Flash.refused(redirect, new Refused(sheet.whyNotRecordable()));
            return "redirect:/standing/reports/" + id;
        }
        model.addAttribute("form", RecordForm.empty(clock.today().date()));
        return sending.blank(sheet, true, actor, model);
    }

    @PostMapping("/record")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecordForm record,
            BindingResult result,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam Map<String, String> fields,
            SentFiles files,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var sheet = pages.head(id, actor, model);
        // A field that could not be read leaves the binder without a form to show.
        model.addAttribute("form", record);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        record.check(clock.today().date(), result);
        var typed = StandingForm.of(page, version, fields);
        var again = sending.send(id, typed, files, record.origin(), result.hasErrors(), actor, model, redirect);
        if (again.isPresent()) {
            return again.get();
        }
        Flash.done(redirect, "task.common.done.recorded", sheet.unitName());
        return back(sheet);
    }

    @PostMapping("/return")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object giveBack(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var sheet = pages.head(id, actor, model);
        var words = pages.reason(reason, model);
        if (words == null) {
            model.addAttribute("typedReason", reason);
            pages.read(sheet, actor, model);
            return StandingPages.again("task/common-show", HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            reports.giveBack(id, words, actor);
            Flash.draftDone(redirect, "common-return-" + id);
            Flash.done(redirect, "task.common.done.returned", sheet.unitName());
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return back(sheet);
    }

    private static String back(StandingSheet sheet) {
        return "redirect:/standing/rounds/" + sheet.periodId();
    }
}
