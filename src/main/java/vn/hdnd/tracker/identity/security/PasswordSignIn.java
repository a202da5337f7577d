package vn.hdnd.tracker.identity.security;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.NewAccount;

/** Signs in by username and password. An unknown name costs the same time and gets the same answer as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Pattern USERNAME = Pattern.compile(NewAccount.USERNAME);

    private final SignInQueries accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    PasswordSignIn(SignInQueries accounts, SignInAttempts attempts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var username = username(asked.getName());
        attempts.begin(username, address(asked));
        var found = accounts.byUsername(username);
        var hash = found.map(SignInQueries.Found::passwordHash).orElse(hashOfNobody);
        var right = passwords.matches(String.valueOf(asked.getCredentials()), hash);
        if (found.isEmpty() || !right) {
            throw new BadCredentialsException("Wrong username or password");
        }
        attempts.succeeded(username);
        return new AccountAuthentication(found.get().account());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What cannot be a username is not kept: people type passwords into the wrong field. */
    private static String username(String typed) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        return USERNAME.matcher(username).matches() ? username : "";
    }

    private static String address(Authentication asked) {
        @Nullable Object details = asked.getDetails();
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
