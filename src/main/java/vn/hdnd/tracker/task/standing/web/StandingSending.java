package vn.hdnd.tracker.task.standing.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.standing.StandingOrigin;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingSheet;
import vn.hdnd.tracker.web.Flash;

/** The form of a common report, of the unit or of the Office for it. Whatever is wrong with it, it comes back as typed. */
@Component
class StandingSending {

    private final StandingPages pages;
    private final StandingReports reports;

    StandingSending(StandingPages pages, StandingReports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    /** @return the name of the page */
    String blank(StandingSheet sheet, boolean recorded, Actor actor, Model model) {
        pages.rows(StandingForm.blank(sheet.version()), pages.lines(sheet.id(), actor), Map.of(), model);
        return form(sheet.id(), recorded, model);
    }

    /**
     * Sends it.
     *
     * @param origin tells whether the Office records it
     * @param wrong something beside its rows stands in the way
     * @return the form with what is wrong; empty if it was sent
     */
    Optional<ModelAndView> send(
            UUID id,
            StandingForm typed,
            StandingOrigin origin,
            boolean wrong,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var recorded = origin.source().recorded();
        var view = form(id, recorded, model);
        var lines = pages.lines(id, actor);
        var faults = typed.faults(lines);
        pages.rows(typed, typed.over(lines), faults, model);
        if (wrong || !faults.isEmpty()) {
            return Optional.of(StandingPages.again(view, HttpStatus.UNPROCESSABLE_CONTENT, model));
        }
        try {
            reports.send(id, typed.content(lines, origin), actor);
        } catch (StaleVersion stale) {
            pages.head(id, actor, model);
            pages.stale(pages.lines(id, actor), model);
            return Optional.of(StandingPages.again(view, HttpStatus.CONFLICT, model));
        } catch (Refused refused) {
            pages.problem(model, refused.messageKey(), refused.arguments());
            return Optional.of(StandingPages.again(view, HttpStatus.CONFLICT, model));
        }
        Flash.draftDone(redirect, draft(id, recorded));
        return Optional.empty();
    }

    private static String form(UUID id, boolean recorded, Model model) {
        model.addAttribute("draft", draft(id, recorded));
        return recorded ? "task/common-record" : "task/common-report";
    }

    /** The name under which the browser keeps what is typed. */
    static String draft(UUID id, boolean recorded) {
        return (recorded ? "common-record-" : "common-") + id;
    }
}
