package vn.hdnd.tracker.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** After the password was looked at: on to where the person was going, or back to the door with the reason. */
@Component
public class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final String REFUSAL = "signIn.refusal";
    private static final int LONGEST_USERNAME = 64;

    private final LocaleResolver locales;

    SignInOutcome(LocaleResolver locales) {
        this.locales = locales;
    }

    /** Why the last try was refused; told once. */
    public static Optional<Refusal> takeRefusal(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(REFUSAL) instanceof Refusal refusal)) {
            return Optional.empty();
        }
        session.removeAttribute(REFUSAL);
        return Optional.of(refusal);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        request.getSession().removeAttribute(REFUSAL);
        if (signedIn.getPrincipal() instanceof SignedInAccount account && account.language() != null) {
            locales.setLocale(request, response, Locale.forLanguageTag(account.language()));
        }
        var target =
                OwnPath.of(request.getParameter("next")).map(OwnPath::value).orElse("/");
        response.sendRedirect(request.getContextPath() + target);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        request.getSession().setAttribute(REFUSAL, refusal(request, refused));
        var door = OwnPath.of(request.getParameter("next"))
                .map(next -> "/login?next=" + next.encoded())
                .orElse("/login");
        response.sendRedirect(request.getContextPath() + door);
    }

    private static Refusal refusal(HttpServletRequest request, AuthenticationException refused) {
        @Nullable String typed = request.getParameter("username");
        var username = typed == null ? "" : typed.strip();
        var kept = username.substring(0, Math.min(username.length(), LONGEST_USERNAME));
        return refused instanceof SignInDelayed delayed
                ? new Refusal("identity.signIn.delayed", delayed.minutes(), kept)
                : new Refusal("identity.signIn.wrong", 0, kept);
    }

    /**
     * Why a sign-in was refused.
     *
     * @param minutes how long to wait; 0 for not at all
     * @param username as it was typed, to be shown in the form again
     */
    public record Refusal(String messageKey, int minutes, String username) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
