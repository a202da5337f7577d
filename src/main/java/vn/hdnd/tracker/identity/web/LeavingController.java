package vn.hdnd.tracker.identity.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.identity.Leaving;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** What a person has in hand, to be given to a colleague in one act. */
@Controller
@RequestMapping("/accounts/{id}/in-hand")
class LeavingController {

    private final Leaving leaving;
    private final AccountDirectory people;
    private final MessageSource messages;

    LeavingController(Leaving leaving, AccountDirectory people, MessageSource messages) {
        this.leaving = leaving;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    @Allowed(Role.ADMIN)
    String show(@PathVariable UUID id, Model model) {
        var person = new AccountId(id);
        var name = people.nameOf(person);
        model.addAttribute("name", name);
        model.addAttribute("id", id);
        model.addAttribute("left", leaving.leftBy(person));
        model.addAttribute("takers", leaving.takers(person));
        var locale = LocaleContextHolder.getLocale();
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(messages.getMessage("identity.accounts.title", null, locale), "/accounts"),
                        new Crumb(name, "/accounts/" + id),
                        Crumb.here(messages.getMessage("identity.leaving.title", null, locale))));
        return "identity/in-hand";
    }

    @PostMapping
    @Allowed(Role.ADMIN)
    String handOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID to,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            if (to == null) {
                throw new Refused("identity.leaving.refused.taker");
            }
            leaving.handOver(new AccountId(id), new AccountId(to), actor);
            Flash.done(redirect, "identity.leaving.done", people.nameOf(new AccountId(to)));
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/accounts/" + id + "/in-hand";
    }
}
