package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.hdnd.tracker.task.standing.StandingApproval;
import vn.hdnd.tracker.task.standing.StandingApproval.Waiting;
import vn.hdnd.tracker.task.standing.StandingOrigin;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingSheet;
import vn.hdnd.tracker.web.Flash;

/** The form of a common report, of the unit or of the Office for it. Whatever is wrong with it, it comes back as typed. */
@Component
class StandingSending {

    private final StandingPages pages;
    private final StandingReports reports;
    private final StandingApproval approval;
    private final FileStore files;

    StandingSending(StandingPages pages, StandingReports reports, StandingApproval approval, FileStore files) {
        this.pages = pages;
        this.reports = reports;
        this.approval = approval;
        this.files = files;
    }

    /** @return the name of the page */
    String blank(StandingSheet sheet, boolean recorded, Actor actor, Model model) {
        var waiting = recorded ? Optional.<Waiting>empty() : StandingPages.waiting(model);
        var dropped = waiting.map(Waiting::dropped).orElse(Set.of());
        var blank = StandingForm.blank(sheet.version()).with(new FileChanges(List.of(), dropped));
        pages.rows(blank, pages.lines(sheet.id(), waiting, actor), Map.of(), model);
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

    /** The head of the unit lets it go, as it stands in the form. @return the form with what is wrong */
    Optional<ModelAndView> approve(UUID id, StandingForm typed, Actor actor, Model model, RedirectAttributes redirect) {
        var lines = pages.lines(id, actor);
        var faults = typed.faults(lines);
        pages.rows(typed, typed.over(lines), faults, model);
        if (!faults.isEmpty()) {
            return Optional.of(again(id, false, HttpStatus.UNPROCESSABLE_CONTENT, model));
        }
        return done(
                id,
                false,
                () -> approval.approve(id, typed.content(lines, StandingOrigin.UNIT), actor),
                actor,
                model,
                redirect);
    }

    /** The head wants it changed. @return the form with what is wrong */
    Optional<ModelAndView> sendBack(
            UUID id,
            StandingForm typed,
            @Nullable String words,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        pages.rows(typed, typed.over(pages.lines(id, actor)), Map.of(), model);
        var reason = pages.reason(words, model);
        if (reason == null) {
            return Optional.of(again(id, false, HttpStatus.UNPROCESSABLE_CONTENT, model));
        }
        return done(id, false, () -> approval.sendBack(id, typed.version(), reason, actor), actor, model, redirect);
    }

    /** An officer takes it back. @return the report as it stands, and why not */
    Optional<ModelAndView> withdraw(UUID id, long seen, Actor actor, Model model, RedirectAttributes redirect) {
        try {
            approval.withdraw(id, seen, actor);
        } catch (Refused refused) {
            var sheet = pages.head(id, actor, model);
            pages.problem(model, refused.messageKey(), refused.arguments());
            pages.read(sheet, actor, model);
            return Optional.of(StandingPages.again("task/common-show", HttpStatus.CONFLICT, model));
        }
        Flash.draftDone(redirect, draft(id, false));
        return Optional.empty();
    }

    private Optional<ModelAndView> done(
            UUID id, boolean recorded, Runnable act, Actor actor, Model model, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (StaleVersion stale) {
            pages.head(id, actor, model);
            pages.stale(pages.lines(id, StandingPages.waiting(model), actor), model);
            return Optional.of(again(id, recorded, HttpStatus.CONFLICT, model));
        } catch (Refused refused) {
            // What stood in its way may have changed what can be done now.
            pages.head(id, actor, model);
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
