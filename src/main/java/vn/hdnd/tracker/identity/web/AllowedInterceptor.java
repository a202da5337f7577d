package vn.hdnd.tracker.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.hdnd.tracker.identity.security.CurrentAccount;
import vn.hdnd.tracker.identity.security.Refusals;
import vn.hdnd.tracker.identity.security.SignedInAccount;
import vn.hdnd.tracker.web.Allowed;

/** Holds every handler to its {@code @Allowed}. One that has none is refused to everybody, as is any unknown kind. */
@Component
class AllowedInterceptor implements HandlerInterceptor {

    private static final String CHANGE_PASSWORD = "/account/password";

    private final CurrentAccount current;
    private final Refusals refusals;

    AllowedInterceptor(CurrentAccount current, Refusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        @Nullable
        Allowed allowed = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Allowed.class) : null;
        if (allowed == null) {
            refusals.forbid(request, response);
            return false;
        }
        return allowed.open() || admits(allowed, request, response);
    }

    private boolean admits(Allowed allowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        @Nullable SignedInAccount account = current.account().orElse(null);
        if (account == null) {
            refusals.signInFirst(request, response);
            return false;
        }
        if (account.mustChangePassword() && !isChangeOfPassword(request)) {
            refusals.insteadGoTo(CHANGE_PASSWORD, request, response);
            return false;
        }
        if (allowed.everyone() || Arrays.stream(allowed.value()).anyMatch(account.actor()::is)) {
            return true;
        }
        refusals.forbid(request, response);
        return false;
    }

    private static boolean isChangeOfPassword(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value()
                .equals(CHANGE_PASSWORD);
    }
}
