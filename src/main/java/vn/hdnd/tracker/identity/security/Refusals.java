package vn.hdnd.tracker.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody gets who may not: who is not signed in is led to the door and back again, a script is told so in a way
 * that never puts the door into a table row, the interface for programs answers with a problem (RFC 9457).
 */
@Component
public class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String LOGIN = "/login";

    private final FirstStart firstStart;
    private final MessageSource messages;
    private final ObjectProvider<LocaleResolver> locales;
    private final JsonMapper json;

    Refusals(FirstStart firstStart, MessageSource messages, ObjectProvider<LocaleResolver> locales, JsonMapper json) {
        this.firstStart = firstStart;
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** Nobody is signed in, or no longer. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        signInFirst(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && nobodyIsSignedIn()) {
            signInFirst(request, response);
        } else {
            forbid(request, response);
        }
    }

    public void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            problem(request, response, HttpStatus.UNAUTHORIZED, "identity.problem.signIn");
        } else if (isScript(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + door(request));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + door(request));
        }
    }

    public void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, "identity.problem.forbidden");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** For pages that one may not leave undone: the change of a password that holds for one sign-in. */
    public void insteadGoTo(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, "identity.problem.forbidden");
        } else if (isScript(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + path);
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendRedirect(request.getContextPath() + path);
        }
    }

    private String door(HttpServletRequest request) {
        if (firstStart.isDue()) {
            return "/setup";
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/logout")) {
            return LOGIN + "?out";
        }
        if (path.equals(LOGIN)) {
            return OwnPath.of(request.getParameter("next"))
                    .map(next -> LOGIN + "?again&next=" + next.encoded())
                    .orElse(LOGIN + "?again");
        }
        if (isScript(request)) {
            return OwnPath.ofPageBehind(request)
                    .map(page -> LOGIN + "?kept&next=" + page.encoded())
                    .orElse(LOGIN);
        }
        if (isRead(request)) {
            return OwnPath.ofRequest(request)
                    .filter(page -> !page.value().equals("/"))
                    .map(page -> LOGIN + "?next=" + page.encoded())
                    .orElse(LOGIN);
        }
        return OwnPath.ofPageBehind(request)
                .map(page -> LOGIN + "?kept&next=" + page.encoded())
                .orElse(LOGIN + "?kept");
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        Locale locale = locales.getObject().resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static boolean nobodyIsSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || request.getHeader("X-CSRF-TOKEN") != null
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
