package vn.hdnd.tracker.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.security.AccountSessions;
import vn.hdnd.tracker.identity.security.SignedInAccount;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.AccountContributor;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.SettingsEntry;

/** One's own account: who one is here, the password, the language. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final LocaleResolver locales;
    private final ObjectProvider<AccountContributor> contributors;

    AccountController(
            Accounts accounts,
            AccountSessions sessions,
            LocaleResolver locales,
            ObjectProvider<AccountContributor> contributors) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.locales = locales;
        this.contributors = contributors;
    }

    @GetMapping("/account")
    @Allowed(everyone = true)
    String account(SignedInAccount account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute(
                "entries",
                contributors
                        .orderedStream()
                        .flatMap(each -> each.entries(account.actor()).stream())
                        .sorted(Comparator.comparingInt(SettingsEntry::order))
                        .toList());
        return "identity/account";
    }

    @PostMapping("/account/language")
    @Allowed(everyone = true)
    String speak(
            @RequestParam String language,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        accounts.speak(actor.id(), language);
        locales.setLocale(request, response, Locale.forLanguageTag(language));
        Flash.done(redirect, "identity.account.languageChosen");
        return "redirect:/account";
    }

    @GetMapping("/account/password")
    @Allowed(everyone = true)
    String password(SignedInAccount account, Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return passwordPage(account, model);
    }

    @PostMapping("/account/password")
    @Allowed(everyone = true)
    String changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            SignedInAccount account,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        if (!form.isRepeated()) {
            errors.rejectValue("repeated", "identity.password.notRepeated");
            return passwordPage(account, model);
        }
        try {
            accounts.changePassword(account.actor().id(), form.currentTyped(), form.chosenTyped());
        } catch (Refused refused) {
            var field = refused.messageKey().equals("identity.password.currentWrong") ? "current" : "chosen";
            errors.rejectValue(field, refused.messageKey(), refused.arguments(), refused.messageKey());
            return passwordPage(account, model);
        }
        sessions.current(account.actor().id()).ifPresent(changed -> sessions.renew(request, changed));
        Flash.done(redirect, "identity.account.passwordChanged");
        return account.mustChangePassword() ? "redirect:/" : "redirect:/account";
    }

    private static String passwordPage(SignedInAccount account, Model model) {
        model.addAttribute("account", account);
        return "identity/password";
    }
}
