package vn.hdnd.tracker.identity.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.AccountQueries;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.Leaving;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The administrator's list of people. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final Leaving leaving;
    private final UnitRegister units;
    private final MessageSource messages;

    AccountsController(
            Accounts accounts, AccountQueries queries, Leaving leaving, UnitRegister units, MessageSource messages) {
        this.accounts = accounts;
        this.queries = queries;
        this.leaving = leaving;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping("/accounts")
    @Allowed(Role.ADMIN)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean disabled,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("page", queries.list(q, disabled, after == null ? null : new AccountId(after)));
        model.addAttribute("q", q);
        model.addAttribute("disabled", disabled);
        return "identity/accounts";
    }

    @GetMapping("/accounts/new")
    @Allowed(Role.ADMIN)
    String form(Model model, Locale locale) {
        return formPage(AccountForm.ofNobody(), null, model, locale);
    }

    @PostMapping("/accounts")
    @Allowed(Role.ADMIN)
    String open(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        refuseHalfRow(form, errors);
        if (errors.hasErrors()) {
            return formPage(form, null, model, locale);
        }
        try {
            var id = new AccountId(form.submissionId());
            var issued = accounts.openWithTemporaryPassword(id, form.person());
            if (issued.isEmpty()) {
                return "redirect:/accounts/" + id;
            }
            accounts.receiveMailAt(id, form.email());
            model.addAttribute("issued", issued.get());
            model.addAttribute("draftDone", "account-new");
            return issuedPage("identity.accounts.opened", model, locale);
        } catch (Refused refused) {
            reject(refused, errors);
            return formPage(form, null, model, locale);
        }
    }

    @GetMapping("/accounts/{id}")
    @Allowed(Role.ADMIN)
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        var account = account(id);
        return formPage(AccountForm.of(account), account, model, locale);
    }

    @PostMapping("/accounts/{id}")
    @Allowed(Role.ADMIN)
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        var account = account(id);
        refuseHalfRow(form, errors);
        if (errors.hasErrors()) {
            return formPage(form, account, model, locale);
        }
        try {
            var version = Objects.requireNonNullElse(form.version(), -1L);
            accounts.edit(account.id(), version, form.nameTyped(), form.grants(), actor);
            accounts.receiveMailAt(account.id(), form.email());
        } catch (Refused refused) {
            reject(refused, errors);
            return formPage(form, account, model, locale);
        }
        Flash.done(redirect, "identity.accounts.saved", form.nameTyped());
        Flash.draftDone(redirect, "account-" + id);
        return tookAway(account, form) ? afterLeaving(account.id(), "/accounts") : "redirect:/accounts";
    }

    /** Answers with the page itself: a password that is shown once is not put by for another request. */
    @PostMapping("/accounts/{id}/password")
    @Allowed(Role.ADMIN)
    String resetPassword(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("issued", accounts.resetPassword(new AccountId(id)));
        return issuedPage("identity.accounts.reset", model, locale);
    }

    @PostMapping("/accounts/{id}/disable")
    @Allowed(Role.ADMIN)
    String disable(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        var account = account(id);
        try {
            accounts.disable(account.id(), actor);
            Flash.done(redirect, "identity.accounts.disabled", account.name());
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/accounts/" + id;
        }
        return afterLeaving(account.id(), "/accounts/" + id);
    }

    /** What the person had in hand is shown at once, so that somebody gets it. */
    private String afterLeaving(AccountId person, String otherwise) {
        return "redirect:" + (leaving.leftBy(person).isEmpty() ? otherwise : "/accounts/" + person + "/in-hand");
    }

    private static boolean tookAway(AccountQueries.Row before, AccountForm form) {
        return before.roles().stream().anyMatch(held -> form.grants().stream()
                .noneMatch(kept -> kept.role() == held.role() && kept.unit().equals(held.unit())));
    }

    @PostMapping("/accounts/{id}/enable")
    @Allowed(Role.ADMIN)
    String enable(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = account(id);
        accounts.enable(account.id());
        Flash.done(redirect, "identity.accounts.enabled", account.name());
        return "redirect:/accounts/" + id;
    }

    private AccountQueries.Row account(UUID id) {
        return queries.find(new AccountId(id)).orElseThrow(() -> new NotFound("account " + id));
    }

    private String formPage(AccountForm form, AccountQueries.@Nullable Row account, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("account", account);
        model.addAttribute("rows", form.withBlankRows().roles());
        model.addAttribute("roles", roles(locale));
        model.addAttribute("units", units());
        crumbs(account == null ? say("identity.accounts.new", locale) : account.name(), model, locale);
        return "identity/account-form";
    }

    private String issuedPage(String title, Model model, Locale locale) {
        model.addAttribute("heading", title);
        crumbs(say(title, locale), model, locale);
        return "identity/issued";
    }

    private void crumbs(String here, Model model, Locale locale) {
        model.addAttribute("place", "/accounts");
        model.addAttribute(
                "crumbs", List.of(new Crumb(say("identity.accounts.title", locale), "/accounts"), Crumb.here(here)));
    }

    private List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), say("identity.role." + role, locale)))
                .toList();
    }

    private List<Choice> units() {
        return units.open().units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static void refuseHalfRow(AccountForm form, BindingResult errors) {
        if (form.hasHalfRow()) {
            errors.reject("identity.accounts.halfRole");
        }
    }

    private static void reject(Refused refused, BindingResult errors) {
        if (refused.messageKey().startsWith("identity.refused.username")) {
            errors.rejectValue("username", refused.messageKey(), refused.arguments(), refused.messageKey());
        } else {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
        }
    }
}
