package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.UploadRules;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** A notice comes in: as a file, as pasted text, or by hand. */
@Controller
@RequestMapping("/notices/new")
class EntryController {

    private final NoticeIntake intake;
    private final ReviewPages pages;
    private final Days days;
    private final Labels labels;

    EntryController(NoticeIntake intake, ReviewPages pages, Days days, Labels labels) {
        this.intake = intake;
        this.pages = pages;
        this.days = days;
        this.labels = labels;
    }

    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String form(@ModelAttribute FollowsForm follows, Actor actor, Model model) {
        return show(model, UUID.randomUUID(), "", follows, actor);
    }

    /**
     * @param file goes before pasted text where both are sent
     * @param follows the notice that it supplements or replaces, where the way here began there
     */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object enter(
            @RequestParam UUID submissionId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @ModelAttribute FollowsForm follows,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        try {
            var notice = file != null && !file.isEmpty()
                    ? intake.file(submissionId, file, follows.follows(), actor)
                    : intake.text(submissionId, text, follows.follows(), actor);
            Flash.done(redirect, "notice.said.read");
            Flash.draftDone(redirect, "notice-new");
            return "redirect:/notices/" + notice + "/review";
        } catch (Refused refused) {
            model.addAttribute("problem", labels.say(refused.messageKey(), refused.arguments()));
            model.addAttribute("fileRefused", file != null && !file.isEmpty());
            return new ModelAndView(
                    show(model, submissionId, text, follows, actor), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/by-hand")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object byHand(
            @RequestParam UUID submissionId,
            @ModelAttribute("write") WriteForm form,
            BindingResult result,
            @ModelAttribute FollowsForm follows,
            Actor actor,
            Model model) {
        var held = result.hasErrors() ? null : days.read(form.heldOn(), "heldOn", result);
        if (result.hasErrors()) {
            return new ModelAndView(
                    show(model, submissionId, "", follows, actor), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kind = Objects.requireNonNullElse(form.meetingKind(), MeetingKind.OTHER);
        return "redirect:/notices/" + intake.byHand(submissionId, kind, held, follows.follows(), actor)
                + "/review?add=true";
    }

    private String show(Model model, UUID submissionId, String text, FollowsForm form, Actor actor) {
        var follows = form.follows();
        if (follows != null) {
            model.addAttribute("follows", follows);
            model.addAttribute("earlier", pages.sheet(follows.earlier(), actor).header());
        }
        model.addAttribute("submissionId", submissionId);
        model.addAttribute("text", text);
        if (!model.containsAttribute("write")) {
            model.addAttribute("write", WriteForm.EMPTY);
        }
        model.addAttribute("meetingChoices", labels.choices("notice.meeting.", MeetingKind.values()));
        model.addAttribute("accept", OwnerKind.NOTICE.accept());
        model.addAttribute("extensions", OwnerKind.NOTICE.extensions());
        model.addAttribute("megabytes", UploadRules.MAX_FILE_MEGABYTES);
        model.addAttribute("bytes", UploadRules.MAX_FILE_BYTES);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(labels.say("notice.place"), "/notices"), Crumb.here(labels.say("notice.new"))));
        return "notice/new";
    }
}
