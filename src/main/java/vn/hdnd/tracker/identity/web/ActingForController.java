package vn.hdnd.tracker.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.SubstitutionQueries;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.identity.security.AccountSessions;
import vn.hdnd.tracker.identity.security.SignedInAccount;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Acting for one another: handed over by oneself or by an administrator, begun and ended with a click. */
@Controller
class ActingForController {

    private static final String OWN = "/account/acting-for";

    private final Substitutions substitutions;
    private final SubstitutionQueries queries;
    private final AccountDirectory people;
    private final AccountSessions sessions;
    private final MessageSource messages;
    private final Clock clock;

    ActingForController(
            Substitutions substitutions,
            SubstitutionQueries queries,
            AccountDirectory people,
            AccountSessions sessions,
            MessageSource messages,
            Clock clock) {
        this.substitutions = substitutions;
        this.queries = queries;
        this.people = people;
        this.sessions = sessions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(OWN)
    @Allowed(everyone = true)
    String own(Actor actor, Model model) {
        model.addAttribute("form", ActingForForm.empty(LocalDate.now(clock)));
        return page(actor.id(), OWN, model);
    }

    @PostMapping(OWN)
    @Allowed(everyone = true)
    String handOver(
            @Valid @ModelAttribute("form") ActingForForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return arrange(actor.id(), OWN, form, errors, actor, model, redirect);
    }

    @GetMapping("/accounts/{id}/acting-for")
    @Allowed(Role.ADMIN)
    String another(@PathVariable UUID id, Model model) {
        model.addAttribute("form", ActingForForm.empty(LocalDate.now(clock)));
        return page(new AccountId(id), "/accounts/" + id + "/acting-for", model);
    }

    @PostMapping("/accounts/{id}/acting-for")
    @Allowed(Role.ADMIN)
    String handOverFor(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActingForForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return arrange(new AccountId(id), "/accounts/" + id + "/acting-for", form, errors, actor, model, redirect);
    }

    @PostMapping("/acting-for/{id}/revoke")
    @Allowed(everyone = true)
    String revoke(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        var absent = substitutions.revoke(id, actor);
        Flash.done(redirect, "identity.acting.revoked");
        var others = actor.is(Role.ADMIN) && !absent.equals(actor.id());
        return "redirect:" + (others ? "/accounts/" + absent + "/acting-for" : OWN);
    }

    /** From the next click on what this person does is done for the absent one. */
    @PostMapping(OWN + "/begin")
    @Allowed(everyone = true)
    String begin(
            @RequestParam UUID absent,
            SignedInAccount account,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var whom = account.absent().stream()
                .filter(each -> each.id().value().equals(absent))
                .findFirst()
                .orElse(null);
        if (whom == null) {
            Flash.refused(redirect, new Refused("identity.acting.refused.none"));
            return "redirect:" + OWN;
        }
        sessions.actFor(request, whom.id());
        return "redirect:/";
    }

    @PostMapping(OWN + "/end")
    @Allowed(everyone = true)
    String end(HttpServletRequest request) {
        sessions.actFor(request, null);
        return "redirect:/";
    }

    private String arrange(
            AccountId absent,
            String path,
            ActingForForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(absent, path, model);
        }
        var deputy = new AccountId(Objects.requireNonNull(form.deputy()));
        var wanted = new NewSubstitution(
                form.submissionId(), Objects.requireNonNull(form.from()), Objects.requireNonNull(form.until()));
        try {
            substitutions.arrange(absent, deputy, wanted, actor);
        } catch (Refused refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return page(absent, path, model);
        }
        Flash.done(redirect, "identity.acting.arranged", people.nameOf(deputy));
        return "redirect:" + path;
    }

    private String page(AccountId absent, String path, Model model) {
        var name = people.nameOf(absent);
        model.addAttribute("name", name);
        model.addAttribute("self", path);
        model.addAttribute("rows", queries.of(absent));
        model.addAttribute(
                "colleagues",
                queries.colleagues(absent).stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList());
        var here = Crumb.here(say("identity.acting.title"));
        model.addAttribute(
                "crumbs",
                path.equals(OWN)
                        ? List.of(new Crumb(say("identity.account.title"), "/account"), here)
                        : List.of(
                                new Crumb(say("identity.accounts.title"), "/accounts"),
                                new Crumb(name, "/accounts/" + absent),
                                here));
        return "identity/acting-for";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
