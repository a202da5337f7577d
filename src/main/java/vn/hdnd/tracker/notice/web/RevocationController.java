package vn.hdnd.tracker.notice.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.ChainQueries;
import vn.hdnd.tracker.notice.EndingEffects;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.notice.Revocation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/** The head of the Office records that a notice is revoked: says what ends with it, and asks for the paper. */
@Controller
@RequestMapping("/notices/{id}/revocation")
class RevocationController {

    private final ReviewPages pages;
    private final ChainQueries chains;
    private final NoticeFollowing following;
    private final List<EndingEffects> effects;
    private final Days days;
    private final Labels labels;

    RevocationController(
            ReviewPages pages,
            ChainQueries chains,
            NoticeFollowing following,
            List<EndingEffects> effects,
            Days days,
            Labels labels) {
        this.pages = pages;
        this.chains = chains;
        this.following = following;
        this.effects = effects;
        this.days = days;
        this.labels = labels;
    }

    @GetMapping
    @Allowed(Role.OFFICE_HEAD)
    String form(@PathVariable NoticeId id, Actor actor, Model model) {
        if (pages.sheet(id, actor).status() != NoticeStatus.TRACKED) {
            return "redirect:/notices/" + id;
        }
        model.addAttribute("form", RevocationForm.EMPTY);
        return show(model, id, actor);
    }

    @PostMapping
    @Allowed(Role.OFFICE_HEAD)
    Object revoke(
            @PathVariable NoticeId id,
            @Valid @ModelAttribute("form") RevocationForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var on = result.hasFieldErrors("issuedOn") ? null : days.read(form.issuedOn(), "issuedOn", result);
        if (result.hasErrors() || on == null) {
            return new ModelAndView(show(model, id, actor), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var paper = new Revocation(Said.line(form.reason()), Said.line(form.number()), on);
            following.revoke(id, Objects.requireNonNullElse(form.version(), -1L), paper, actor);
        } catch (Refused refused) {
            model.addAttribute("problem", labels.say(refused.messageKey(), refused.arguments()));
            return new ModelAndView(show(model, id, actor), model.asMap(), HttpStatus.CONFLICT);
        }
        Flash.done(redirect, "notice.said.revoked");
        Flash.draftDone(redirect, "notice-revocation-" + id);
        return "redirect:/notices/" + id;
    }

    /** The page as things stand now, with what was typed. */
    private String show(Model model, NoticeId id, Actor actor) {
        var notice = pages.sheet(id, actor);
        model.addAttribute("notice", notice);
        model.addAttribute("links", Links.of(id, chains.chain(id, actor)));
        model.addAttribute("inForce", notice.status() == NoticeStatus.TRACKED);
        model.addAttribute(
                "effects",
                effects.stream().flatMap(each -> each.effects(id).stream()).toList());
        model.addAttribute(
                "crumbs", labels.crumbs("notice.place", notice.header().number(), "/notices/" + id, "notice.revoke"));
        return "notice/revocation";
    }
}
