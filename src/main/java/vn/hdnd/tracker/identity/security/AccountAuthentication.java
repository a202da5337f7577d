package vn.hdnd.tracker.identity.security;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A sign-in that stands. Lives for one request: the session holds username, id and epoch only. */
class AccountAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SignedInAccount account;

    AccountAuthentication(SignedInAccount account) {
        super(account.actor().roles().stream()
                .map(held -> held.role().authority())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public SignedInAccount getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
