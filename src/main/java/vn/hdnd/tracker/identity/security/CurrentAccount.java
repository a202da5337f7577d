package vn.hdnd.tracker.identity.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.security.SignedInAccount.Capacity;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.Acting;
import vn.hdnd.tracker.web.Choice;
import vn.hdnd.tracker.web.SignedIn;

/** Who is behind the current request. */
@Component
public class CurrentAccount implements SignedIn {

    private final MessageSource messages;

    CurrentAccount(MessageSource messages) {
        this.messages = messages;
    }

    public Optional<SignedInAccount> account() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AccountAuthentication account
                ? Optional.of(account.getPrincipal())
                : Optional.empty();
    }

    @Override
    public Optional<Actor> actor() {
        return account().map(SignedInAccount::actor);
    }

    @Override
    public String capacity(Actor actor) {
        return account()
                .filter(account -> account.actor().id().equals(actor.id()))
                .flatMap(account -> account.capacities().stream().findFirst())
                .map(this::described)
                .orElse("");
    }

    @Override
    public Acting acting() {
        return account()
                .map(account -> {
                    var whom = account.actingFor();
                    return whom == null
                            ? new Acting(null, null, offers(account))
                            : new Acting(whom.name(), whom.until(), List.of());
                })
                .orElse(Acting.NOBODY);
    }

    private static List<Choice> offers(SignedInAccount account) {
        return account.absent().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    private String described(Capacity capacity) {
        @Nullable String position = capacity.position();
        if (position != null) {
            return position;
        }
        var role = messages.getMessage("identity.role." + capacity.role(), null, LocaleContextHolder.getLocale());
        return role + " · " + capacity.unit();
    }
}
