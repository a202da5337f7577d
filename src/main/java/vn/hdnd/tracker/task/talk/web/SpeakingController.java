package vn.hdnd.tracker.task.talk.web;

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
import vn.hdnd.tracker.task.talk.Place;
import vn.hdnd.tracker.task.talk.Places;
import vn.hdnd.tracker.task.talk.RemarkKind;
import vn.hdnd.tracker.task.talk.Talking;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Directives and comments are written on a page of their own: to all units of a task, or on one unit's part. */
@Controller
class SpeakingController {

    private final Talking talking;
    private final Places places;
    private final FileStore files;
    private final Trail trail;

    SpeakingController(Talking talking, Places places, FileStore files, Trail trail) {
        this.talking = talking;
        this.places = places;
        this.files = files;
        this.trail = trail;
    }

    @GetMapping("/assignments/{id}/remarks/new")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.UNIT_OFFICER})
    ModelAndView onPart(@PathVariable AssignmentId id, Actor actor, Model model) {
        return blank(places.part(id, actor), actor, model);
    }

    @PostMapping("/assignments/{id}/remarks")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.UNIT_OFFICER})
    Object sayOnPart(
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return say(places.part(id, actor), form, result, upload, actor, model, redirect);
    }

    @GetMapping("/tasks/{code}/remarks/new")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    ModelAndView onTask(@PathVariable String code, Actor actor, Model model) {
        return blank(places.task(code, actor), actor, model);
    }

    @PostMapping("/tasks/{code}/remarks")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    Object sayOnTask(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return say(places.task(code, actor), form, result, upload, actor, model, redirect);
    }

    private ModelAndView blank(Place place, Actor actor, Model model) {
        model.addAttribute("form", RemarkForm.empty(usual(place, actor)));
        model.addAttribute("waiting", List.of());
        return page(place, HttpStatus.OK, actor, model);
    }

    private Object say(
            Place place,
            RemarkForm form,
            BindingResult result,
            @Nullable List<MultipartFile> upload,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var stored = files.storeUploads(upload == null ? List.of() : upload, actor.id());
        var attached = new ArrayList<FileId>(form.fileIds());
        attached.addAll(stored.ids());
        model.addAttribute("waiting", files.waiting(attached, actor.id()));
        model.addAttribute("refusedFiles", stored.refused());
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        var kind = form.kindOr(usual(place, actor));
        check(form, kind, result);
        if (result.hasErrors() || !stored.refused().isEmpty()) {
            return page(place, HttpStatus.UNPROCESSABLE_CONTENT, actor, model);
        }
        try {
            talking.say(place, form.text(kind, attached), actor);
        } catch (Refused refused) {
            result.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return page(place, HttpStatus.CONFLICT, actor, model);
        }
        Flash.draftDone(redirect, draft(place));
        Flash.done(redirect, "talk.done." + kind);
        return "redirect:" + place.path() + "#talk";
    }

    private static void check(RemarkForm form, RemarkKind kind, BindingResult result) {
        if (form.submissionId() == null) {
            result.reject("task.invalid.submission");
        }
        if (form.wordsTyped().isEmpty()) {
            reject(result, "words", "talk.invalid.words");
        }
        if (kind == RemarkKind.MARGIN_NOTE
                && (form.saidBy() == null || form.saidBy().isBlank())) {
            reject(result, "saidBy", "talk.invalid.saidBy");
        }
        if (kind == RemarkKind.MARGIN_NOTE && form.saidOn() == null && !result.hasFieldErrors("saidOn")) {
            reject(result, "saidOn", "talk.invalid.saidOn");
        }
    }

    private static void reject(BindingResult result, String field, String key) {
        result.rejectValue(field, key, key);
    }

    private static RemarkKind usual(Place place, Actor actor) {
        return place.open(actor).stream().findFirst().orElse(RemarkKind.COMMENT);
    }

    private ModelAndView page(Place place, HttpStatus status, Actor actor, Model model) {
        model.addAttribute("about", place);
        model.addAttribute("kinds", place.open(actor));
        model.addAttribute("readers", places.readers(place));
        model.addAttribute("draft", draft(place));
        var here = Crumb.here(trail.say("talk.write"));
        var task = new Crumb(place.code(), "/tasks/" + place.code());
        var unit = place.unitName();
        if (unit == null) {
            trail.to(model, task, here);
        } else {
            trail.to(model, task, new Crumb(unit, place.path()), here);
        }
        return new ModelAndView("task/remark", model.asMap(), status);
    }

    private static String draft(Place place) {
        return "remark-" + (place.partId() == null ? place.code() : place.partId());
    }
}
