package vn.hdnd.tracker.task.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.Offer;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.forms.FigureAnswers;
import vn.hdnd.tracker.task.forms.TypedFigures;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/**
 * Reports on one screen: by the unit, or by the Office for it (ghi nhận thay). Whatever is wrong with one, it comes back
 * with everything that was typed and every file that was taken.
 */
@Controller
@RequestMapping("/assignments/{id}")
class ReportController {

    private final AssignmentWork work;
    private final AssignmentPages pages;
    private final ReportChecks checks;
    private final FileStore files;
    private final FigureAnswers answers;
    private final RequestToday today;
    private final Trail trail;

    ReportController(
            AssignmentWork work,
            AssignmentPages pages,
            ReportChecks checks,
            FileStore files,
            FigureAnswers answers,
            RequestToday today,
            Trail trail) {
        this.work = work;
        this.pages = pages;
        this.checks = checks;
        this.files = files;
        this.answers = answers;
        this.today = today;
        this.trail = trail;
    }

    @GetMapping("/{slug:report-progress|report-completion}")
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    String report(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return blank(id, kind(slug), ReportSource.UNIT, actor, model, redirect);
    }

    @PostMapping("/{slug:report-progress|report-completion}")
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    Object report(
            @PathVariable AssignmentId id,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return send(id, kind(slug), ReportSource.UNIT, form, result, upload, fields, actor, model, redirect);
    }

    /** @param kind what the paper says, as far as the page before knows */
    @GetMapping("/record")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String record(
            @PathVariable AssignmentId id,
            @RequestParam(required = false) @Nullable String kind,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var said = "progress".equals(kind) ? ReportKind.PROGRESS : ReportKind.COMPLETION;
        return blank(id, said, ReportSource.PAPER, actor, model, redirect);
    }

    @PostMapping("/record")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object record(
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var kind = Objects.requireNonNullElse(form.kind(), ReportKind.PROGRESS);
        var source = form.source() == null || !form.source().offered() ? ReportSource.PAPER : form.source();
        return send(id, kind, source, form, result, upload, fields, actor, model, redirect);
    }

    private String blank(
            AssignmentId id,
            ReportKind kind,
            ReportSource source,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var sheet = pages.head(id, actor, model, step(kind, source));
        var part = sheet.part();
        model.addAttribute("figures", TypedFigures.blank(asked(sheet)));
        if (!source.recorded() && part.unsent() != null) {
            return "redirect:/assignments/" + id + "/approval";
        }
        var offers = part.offers(actor);
        var wanted = new Offer(action(kind), source.recorded());
        var fallback = new Offer(AssignmentAction.REPORT_PROGRESS, source.recorded());
        if (!offers.contains(wanted) && !(source.recorded() && offers.contains(fallback))) {
            Flash.refused(redirect, new Refused("task.refused.notNow"));
            return "redirect:/assignments/" + id;
        }
        var possible = offers.contains(wanted) ? kind : ReportKind.PROGRESS;
        model.addAttribute(
                "form", ReportForm.empty(part, possible, source, today.get().date()));
        model.addAttribute("waiting", List.of());
        return view(kind, source, model);
    }

    private Object send(
            AssignmentId id,
            ReportKind kind,
            ReportSource source,
            ReportForm form,
            BindingResult result,
            @Nullable List<MultipartFile> upload,
            Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var sheet = pages.head(id, actor, model, step(kind, source));
        var stored = files.storeUploads(upload == null ? List.of() : upload, actor.id());
        var evidence = new ArrayList<FileId>(form.fileIds());
        evidence.addAll(stored.ids());
        model.addAttribute("waiting", files.waiting(evidence, actor.id()));
        model.addAttribute("refusedFiles", stored.refused());
        // A field that could not be read leaves the binder without a form to show.
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        checks.check(form, kind, source, sheet.evidenceRequired(), !evidence.isEmpty(), result);
        // What the Office records from a paper may lack figures that the paper does not give.
        var figures = TypedFigures.of(asked(sheet), fields, kind == ReportKind.COMPLETION && !source.recorded());
        model.addAttribute("figures", figures);
        if (!figures.wrong().isEmpty()) {
            result.reject("task.invalid.figures");
        }
        if (result.hasErrors() || !stored.refused().isEmpty()) {
            return again(kind, source, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        boolean sent;
        try {
            answers.keep(Objects.requireNonNull(form.submissionId()), id, figures.answers());
            sent = work.report(id, form.seen(), form.content(kind, source, evidence), actor);
        } catch (StaleVersion stale) {
            pages.whole(id, null, actor, model);
            model.addAttribute("stale", true);
            return again(kind, source, HttpStatus.CONFLICT, model);
        } catch (Refused refused) {
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            return again(kind, source, HttpStatus.CONFLICT, model);
        }
        Flash.draftDone(redirect, draft(id, kind, source));
        Flash.done(
                redirect,
                sent ? said(kind, source) : "approval.done.waits",
                sheet.part().unitName());
        return "redirect:/assignments/" + id;
    }

    /** Coordinators contribute to what their lead answers. */
    private static @Nullable String asked(AssignmentSheet sheet) {
        return sheet.part().leads() ? sheet.figures() : null;
    }

    private static ModelAndView again(ReportKind kind, ReportSource source, HttpStatus status, Model model) {
        return new ModelAndView(view(kind, source, model), model.asMap(), status);
    }

    private static String view(ReportKind kind, ReportSource source, Model model) {
        model.addAttribute("completes", kind == ReportKind.COMPLETION);
        model.addAttribute("stepKey", step(kind, source));
        if (model.getAttribute("sheet") instanceof AssignmentSheet sheet) {
            model.addAttribute("draft", draft(new AssignmentId(sheet.part().id()), kind, source));
        }
        return source.recorded() ? "task/record" : "task/report";
    }

    private static String draft(AssignmentId id, ReportKind kind, ReportSource source) {
        return (source.recorded() ? "record-" : action(kind).slug() + "-") + id;
    }

    private static String step(ReportKind kind, ReportSource source) {
        return source.recorded() ? "task.action.record" : "task.action." + action(kind);
    }

    private static String said(ReportKind kind, ReportSource source) {
        return "task.done." + action(kind) + (source.recorded() ? ".recorded" : "");
    }

    private static AssignmentAction action(ReportKind kind) {
        return kind == ReportKind.COMPLETION ? AssignmentAction.REPORT_COMPLETION : AssignmentAction.REPORT_PROGRESS;
    }

    private static ReportKind kind(String slug) {
        return AssignmentAction.REPORT_COMPLETION.slug().equals(slug) ? ReportKind.COMPLETION : ReportKind.PROGRESS;
    }
}
