package vn.hdnd.tracker.task.approval;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.UnitApproval;
import vn.hdnd.tracker.task.UnitApproval.Waiting;
import vn.hdnd.tracker.task.talk.Place;
import vn.hdnd.tracker.task.talk.Places;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** A report that has not left its unit: the head lets it go or sends it back, the officers change it or take it back. */
@Controller
@RequestMapping("/assignments/{id}/approval")
class ApprovalController {

    private final UnitApproval approval;
    private final Places places;
    private final FileStore files;
    private final Trail trail;

    ApprovalController(UnitApproval approval, Places places, FileStore files, Trail trail) {
        this.approval = approval;
        this.places = places;
        this.files = files;
        this.trail = trail;
    }

    @GetMapping
    @Allowed(Role.UNIT_OFFICER)
    Object show(@PathVariable AssignmentId id, Actor actor, Model model, RedirectAttributes redirect) {
        var waiting = approval.of(id, actor).orElse(null);
        if (waiting == null) {
            Flash.refused(redirect, new Refused("approval.refused.none"));
            return "redirect:/assignments/" + id;
        }
        model.addAttribute("form", ApprovalForm.of(waiting.version(), waiting.content()));
        return page(places.part(id, actor), waiting, HttpStatus.OK, model);
    }

    @PostMapping("/{step:approve|send-back|resubmit|withdraw}")
    @Allowed(Role.UNIT_OFFICER)
    Object step(
            @PathVariable AssignmentId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        var changes = step.equals("approve") || step.equals("resubmit");
        if (changes && !result.hasErrors() && form.saysNothing()) {
            result.rejectValue("outcome", "approval.invalid.outcome", "approval.invalid.outcome");
        }
        if (changes && !result.hasErrors() && form.quantityOver()) {
            result.rejectValue("quantityDone", "task.invalid.quantityOver", "task.invalid.quantityOver");
        }
        // Files are changed with the words of whoever puts it before the head again, and by nobody else.
        var stored = files.storeUploads(upload == null || !step.equals("resubmit") ? List.of() : upload, actor.id());
        var added = new ArrayList<FileId>(form.fileIds());
        added.addAll(stored.ids());
        model.addAttribute("waitingFiles", files.waiting(added, actor.id()));
        model.addAttribute("refusedFiles", stored.refused());
        if (result.hasErrors() || !stored.refused().isEmpty()) {
            return again(id, HttpStatus.UNPROCESSABLE_CONTENT, actor, model, redirect);
        }
        try {
            take(id, step, form, added, actor);
        } catch (StaleVersion stale) {
            result.reject("approval.stale", "approval.stale");
            return again(id, HttpStatus.CONFLICT, actor, model, redirect);
        } catch (Refused refused) {
            result.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return again(id, HttpStatus.CONFLICT, actor, model, redirect);
        }
        Flash.draftDone(redirect, "approval-" + id);
        Flash.done(redirect, "approval.done." + step);
        return "redirect:/assignments/" + id;
    }

    private void take(AssignmentId id, String step, ApprovalForm form, List<FileId> added, Actor actor) {
        switch (step) {
            case "approve" -> approval.approve(id, form.seen(), form.report(), actor);
            case "send-back" -> approval.sendBack(id, form.seen(), form.reason(), actor);
            case "resubmit" -> approval.resubmit(id, form.seen(), form.report(), form.evidence(added), actor);
            default -> approval.withdraw(id, form.seen(), actor);
        }
    }

    /** With what was typed; where nothing waits any more, the page of the part says why. */
    private Object again(AssignmentId id, HttpStatus status, Actor actor, Model model, RedirectAttributes redirect) {
        var waiting = approval.of(id, actor).orElse(null);
        if (waiting == null) {
            Flash.refused(redirect, new Refused("approval.refused.none"));
            return "redirect:/assignments/" + id;
        }
        return page(places.part(id, actor), waiting, status, model);
    }

    private ModelAndView page(Place place, Waiting waiting, HttpStatus status, Model model) {
        model.addAttribute("about", place);
        model.addAttribute("waiting", waiting);
        model.addAttribute("files", files.filesOf(OwnerKind.UNSENT_REPORT, waiting.id()));
        trail.to(
                model,
                new Crumb(place.code(), "/tasks/" + place.code()),
                new Crumb(String.valueOf(place.unitName()), place.path()),
                Crumb.here(trail.say("approval.flag")));
        return new ModelAndView("task/approval", model.asMap(), status);
    }
}
