package vn.hdnd.tracker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.hdnd.tracker.shared.Refused;

/** Tells people, scripts and programs what went wrong, each in their own form. */
@Component
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 503);

    private final SecureRandom random = new SecureRandom();
    private final MessageSource messages;
    private final Frames frames;

    Problems(MessageSource messages, Frames frames) {
        this.messages = messages;
        this.frames = frames;
    }

    /** A page, a fragment or a problem detail with the words for this status. */
    Object answer(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        return give(worded(status, null), request, response);
    }

    Object refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        var problem = worded(HttpStatusCode.valueOf(409), say(refused.messageKey(), refused.arguments()));
        return give(problem, request, response);
    }

    /** The fault is ours: it gets a number, under which the log has the rest. */
    Object fault(@Nullable Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        var hex = HexFormat.of().withUpperCase().formatHex(bytes);
        var incident = hex.substring(0, 4) + "-" + hex.substring(4);
        log.error("Incident {} at {} {}", incident, request.getMethod(), Requested.path(request), cause);
        var worded = worded(HttpStatusCode.valueOf(500), null);
        return give(
                new Problem(worded.status(), worded.title(), worded.text(), worded.icon(), incident),
                request,
                response);
    }

    private Problem worded(HttpStatusCode status, @Nullable String text) {
        var value = status.value();
        var words = WORDED.contains(value) ? value : status.is5xxServerError() ? 500 : 400;
        var icon =
                switch (words) {
                    case 403 -> "lock";
                    case 404 -> "search";
                    default -> "warn";
                };
        return new Problem(
                status,
                say("web.error." + words + ".title"),
                text != null ? text : say("web.error." + words + ".text"),
                icon,
                null);
    }

    private Object give(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (wantsJson(request)) {
            var detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.text());
            detail.setTitle(problem.title());
            if (problem.incident() != null) {
                detail.setProperty("incident", problem.incident());
            }
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        var fragment = request.getHeader("HX-Request") != null;
        var view = new ModelAndView(fragment ? "fragments/problem :: problem" : "error/problem");
        view.setStatus(problem.status());
        view.addObject("problem", problem);
        if (fragment) {
            response.setHeader("HX-Retarget", "#flash");
            response.setHeader("HX-Reswap", "innerHTML");
        } else {
            view.addObject("frame", frameFor(request));
        }
        return view;
    }

    /** An answer must be given even while nothing can be read about the person it goes to. */
    private Frame frameFor(HttpServletRequest request) {
        var frame = frames.of(request);
        try {
            if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                token.getToken();
            }
            frame.ask();
            return frame;
        } catch (RuntimeException unreadable) {
            log.warn("The frame of an error page could not be read: {}", unreadable.toString());
            request.removeAttribute("_csrf");
            request.removeAttribute(CsrfToken.class.getName());
            return frame.bare();
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var programs = accept != null
                && accept.toLowerCase(Locale.ROOT).contains("json")
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
        return programs || Requested.path(request).startsWith("/api/");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
