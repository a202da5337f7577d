package vn.hdnd.tracker.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese, whatever the browser prefers, until somebody chooses otherwise: then the cookie {@code lang} says so. */
class ChosenLanguage extends CookieLocaleResolver {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Set<String> OFFERED = Set.of("vi", "en");

    ChosenLanguage() {
        super("lang");
        setDefaultLocale(VIETNAMESE);
        setRejectInvalidCookies(false);
    }

    static boolean offers(String language) {
        return OFFERED.contains(language);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return offers(value) ? Locale.forLanguageTag(value) : VIETNAMESE;
    }
}
