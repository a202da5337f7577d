package vn.hdnd.tracker.identity.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.identity.FirstSetUp;
import vn.hdnd.tracker.identity.security.FirstStart;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.Flash;

/** The first start, once. Afterwards there is no such page. */
@Controller
class SetupController {

    private static final Map<String, String> FIELDS = Map.of(
            "identity.setup.codeWrong", "code",
            "identity.refused.username", "username",
            "identity.password.tooShort", "chosen",
            "identity.password.tooLong", "chosen",
            "identity.password.guessable", "chosen");

    private final FirstStart firstStart;
    private final FirstSetUp setUp;
    private final MessageSource messages;

    SetupController(FirstStart firstStart, FirstSetUp setUp, MessageSource messages) {
        this.firstStart = firstStart;
        this.setUp = setUp;
        this.messages = messages;
    }

    @GetMapping("/setup")
    @Allowed(open = true)
    String form(Model model, Locale locale) {
        model.addAttribute("form", SetupForm.empty());
        return page(model, locale);
    }

    @PostMapping("/setup")
    @Allowed(open = true)
    String begin(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        if (!form.isRepeated()) {
            errors.rejectValue("repeated", "identity.password.notRepeated");
        }
        if (errors.hasErrors()) {
            return page(model, locale);
        }
        try {
            setUp.begin(form.codeTyped(), form.beginning());
        } catch (Refused refused) {
            reject(refused, errors);
            return page(model, locale);
        }
        Flash.done(redirect, "identity.setup.done");
        return "redirect:/login?next=%2Funits";
    }

    private String page(Model model, Locale locale) {
        if (!firstStart.isDue()) {
            throw new NotFound("set-up");
        }
        model.addAttribute("broad", true);
        model.addAttribute("levels", levels(locale));
        return "identity/setup";
    }

    private List<Choice> levels(Locale locale) {
        return Arrays.stream(AreaLevel.values())
                .map(level ->
                        new Choice(level.name(), messages.getMessage("identity.setup.level." + level, null, locale)))
                .toList();
    }

    private static void reject(Refused refused, BindingResult errors) {
        var field = FIELDS.get(refused.messageKey());
        if (field == null) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
        } else {
            errors.rejectValue(field, refused.messageKey(), refused.arguments(), refused.messageKey());
        }
    }
}
