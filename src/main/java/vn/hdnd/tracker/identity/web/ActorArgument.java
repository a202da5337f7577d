package vn.hdnd.tracker.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.hdnd.tracker.identity.security.CurrentAccount;
import vn.hdnd.tracker.identity.security.SignedInAccount;
import vn.hdnd.tracker.shared.Actor;

/** Gives a handler the person who asks, as {@link Actor} or, here in identity, as {@link SignedInAccount}. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final CurrentAccount current;

    ActorArgument(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == SignedInAccount.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var account = current.account()
                .orElseThrow(() -> new IllegalStateException("A handler that wants to know who asks must not be open"));
        return parameter.getParameterType() == Actor.class ? account.actor() : account;
    }
}
