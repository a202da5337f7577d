package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.UploadRefused;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.FileChanges;
import vn.hdnd.tracker.task.standing.StandingOrigin;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingSheet;
import vn.hdnd.tracker.web.Flash;

/** The form of a common report, of the unit or of the Office for it. Whatever is wrong with it, it comes back as typed. */
@Component
class StandingSending {

    private final StandingPages pages;
    private final StandingReports reports;
    private final FileStore files;

    StandingSending(StandingPages pages, StandingReports reports, FileStore files) {
        this.pages = pages;
        this.reports = reports;
        this.files = files;
    }

    /** @return the name of the page */
    String blank(StandingSheet sheet, boolean recorded, Actor actor, Model model) {
        pages.rows(StandingForm.blank(sheet.version()), pages.lines(sheet.id(), actor), Map.of(), model);
        pages.files(sheet.id(), recorded, model);
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
            StandingForm form,
            SentFiles sent,
            StandingOrigin origin,
            boolean wrong,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var recorded = origin.source().recorded();
        var typed = stored(form, sent, actor, model);
        var lines = pages.lines(id, actor);
        var faults = typed.form().faults(lines);
        pages.rows(typed.form(), typed.form().over(lines), faults, model);
        if (wrong || !faults.isEmpty() || !typed.refused().isEmpty()) {
            return Optional.of(again(id, recorded, HttpStatus.UNPROCESSABLE_CONTENT, model));
        }
        return done(
                id,
                recorded,
                () -> reports.send(id, typed.form().content(lines, origin), actor),
                actor,
                model,
                redirect);
    }

    /**
     * Keeps it as the unit's draft.
     *
     * @return the form with what is wrong; empty if it was kept
     */
    Optional<ModelAndView> keep(
            UUID id, StandingForm form, SentFiles sent, Actor actor, Model model, RedirectAttributes redirect) {
        var typed = stored(form, sent, actor, model);
        var lines = pages.lines(id, actor);
        var faults = typed.form().tooLong(lines);
        pages.rows(typed.form(), typed.form().over(lines), faults, model);
        if (!faults.isEmpty() || !typed.refused().isEmpty()) {
            return Optional.of(again(id, false, HttpStatus.UNPROCESSABLE_CONTENT, model));
        }
        return done(
                id,
                false,
                () -> reports.keep(id, typed.form().content(lines, StandingOrigin.UNIT), actor),
                actor,
                model,
                redirect);
    }

    private Optional<ModelAndView> done(
            UUID id, boolean recorded, Runnable act, Actor actor, Model model, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (StaleVersion stale) {
            pages.head(id, actor, model);
            pages.stale(pages.lines(id, actor), model);
            return Optional.of(again(id, recorded, HttpStatus.CONFLICT, model));
        } catch (Refused refused) {
            pages.problem(model, refused.messageKey(), refused.arguments());
            return Optional.of(again(id, recorded, HttpStatus.CONFLICT, model));
        }
        Flash.draftDone(redirect, draft(id, recorded));
        return Optional.empty();
    }

    /** What was typed, with files that came with the form itself; they wait until it is sent. */
    private Typed stored(StandingForm form, SentFiles sent, Actor actor, Model model) {
        var stored = files.storeUploads(sent.parts(), actor.id());
        var added =
                Stream.concat(sent.waiting().stream(), stored.ids().stream()).toList();
        model.addAttribute("refusedFiles", stored.refused());
        model.addAttribute("waitingFiles", files.waiting(added, actor.id()));
        return new Typed(form.with(new FileChanges(added, sent.toGo())), stored.refused());
    }

    private record Typed(StandingForm form, List<UploadRefused> refused) {}

    private ModelAndView again(UUID id, boolean recorded, HttpStatus status, Model model) {
        pages.files(id, recorded, model);
        return StandingPages.again(form(id, recorded, model), status, model);
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
