package vn.hdnd.tracker.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AccountId;

/**
 * Keeps a sign-in in the session as two short texts, the username and "id epoch", and reads the account anew for every
 * request that asks who it is. A disabled account, or one whose password changed, ends the session there and then. For whom
 * the person acts is kept beside them, and looked up anew as well: what has ended counts no longer.
 */
@Component
public class AccountSessions implements SecurityContextRepository {

    static final String ACCOUNT = "account";
    private static final String USERNAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String ACTING_FOR = "actingFor";
    private static final String READ = AccountSessions.class.getName() + ".read";

    private final SignInQueries accounts;

    AccountSessions(SignInQueries accounts) {
        this.accounts = accounts;
    }

    /** Lets the session of this request go on after the account's epoch has risen by the person's own act. */
    public void renew(HttpServletRequest request, SignedInAccount changed) {
        request.changeSessionId();
        remember(request.getSession(), changed);
        request.setAttribute(READ, changed);
    }

    /** From the next request on the person acts for this one, if that is so; null: in the person's own name again. */
    public void actFor(HttpServletRequest request, @Nullable AccountId absent) {
        var session = request.getSession();
        if (absent == null) {
            session.removeAttribute(ACTING_FOR);
        } else {
            session.setAttribute(ACTING_FOR, absent.toString());
        }
    }

    /** The account as it stands in the database, whatever this request has read before. */
    public Optional<SignedInAccount> current(AccountId id) {
        return accounts.byId(id, null);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        signedIn(holder.getRequest())
                .ifPresent(account -> context.setAuthentication(new AccountAuthentication(account)));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof AccountAuthentication authentication) {
            remember(request.getSession(), authentication.getPrincipal());
            request.setAttribute(READ, authentication.getPrincipal());
        } else {
            forget(request);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private Optional<SignedInAccount> signedIn(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof SignedInAccount read) {
            return Optional.of(read);
        }
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String remembered)) {
            return Optional.empty();
        }
        var absent = session.getAttribute(ACTING_FOR) instanceof String other ? AccountId.of(other) : null;
        var account = read(remembered, absent);
        if (account.isEmpty()) {
            session.invalidate();
        } else if (absent != null
                && account.filter(found -> found.actingFor() != null).isEmpty()) {
            session.removeAttribute(ACTING_FOR);
        }
        account.ifPresent(read -> request.setAttribute(READ, read));
        return account;
    }

    private Optional<SignedInAccount> read(String remembered, @Nullable AccountId absent) {
        var parts = remembered.split(" ", 2);
        return accounts.byId(AccountId.of(parts[0]), absent)
                .filter(account -> String.valueOf(account.epoch()).equals(parts[1]));
    }

    private static void remember(HttpSession session, SignedInAccount account) {
        session.setAttribute(USERNAME, account.getName());
        session.setAttribute(ACCOUNT, rememberedAs(account.actor().id(), account.epoch()));
    }

    static String rememberedAs(AccountId account, int epoch) {
        return account + " " + epoch;
    }

    private static void forget(HttpServletRequest request) {
        request.removeAttribute(READ);
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACCOUNT);
            session.removeAttribute(USERNAME);
        }
    }
}
