package vn.hdnd.tracker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Where anybody chooses the language. */
@Controller
class LanguageController {

    /** A path of this application, and nothing that a browser could take for another host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    @Allowed(open = true)
    RedirectView choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (ChosenLanguage.offers(lang)) {
            languages.setLocale(request, response, Locale.forLanguageTag(lang));
        }
        var view = new RedirectView(leadsHome(back) ? back : "/", true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }

    static boolean leadsHome(String back) {
        return OURS.matcher(back).matches();
    }
}
