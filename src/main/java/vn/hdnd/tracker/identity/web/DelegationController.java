package vn.hdnd.tracker.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.Delegations;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Who decides: the Standing Committee, or the head of the Office on its word. */
@Controller
@RequestMapping("/settings/decisions")
class DelegationController {

    private final Delegations delegations;

    DelegationController(Delegations delegations) {
        this.delegations = delegations;
    }

    @GetMapping
    @Allowed(Role.ADMIN)
    String show(Model model) {
        model.addAttribute("decisions", List.of(Decision.values()));
        model.addAttribute("handed", delegations.handed());
        return "identity/decisions";
    }

    @PostMapping
    @Allowed(Role.ADMIN)
    String save(
            @RequestParam(required = false) @Nullable List<Decision> handed, Actor actor, RedirectAttributes redirect) {
        Set<Decision> chosen = EnumSet.noneOf(Decision.class);
        chosen.addAll(Objects.requireNonNullElse(handed, List.of()));
        delegations.hand(chosen, actor);
        Flash.done(redirect, "identity.decisions.done");
        return "redirect:/settings/decisions";
    }
}
