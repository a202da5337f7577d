package vn.hdnd.tracker.task.standing.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** A common report that has not left its unit: the head lets it go or sends it back, the officers take it back. */
@Controller
@RequestMapping("/standing/reports/{id}/approval")
class StandingApprovalController {

    private final StandingPages pages;
    private final StandingSending sending;

    StandingApprovalController(StandingPages pages, StandingSending sending) {
        this.pages = pages;
        this.sending = sending;
    }

    /** @param words why it is sent back */
    @PostMapping("/{step:approve|send-back|withdraw}")
    @Allowed(Role.UNIT_OFFICER)
    Object step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        pages.head(id, actor, model);
        var typed = StandingForm.of(page, version, fields);
        model.addAttribute("typedReason", words);
        var again =
                switch (step) {
                    case "approve" -> sending.approve(id, typed, actor, model, redirect);
                    case "send-back" -> sending.sendBack(id, typed, words, actor, model, redirect);
                    default -> sending.withdraw(id, typed.version(), actor, model, redirect);
                };
        if (again.isPresent()) {
            return again.get();
        }
        Flash.done(redirect, "approval.done." + step);
        return "redirect:/standing/reports/" + id;
    }
}
