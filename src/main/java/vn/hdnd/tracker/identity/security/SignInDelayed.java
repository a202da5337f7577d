package vn.hdnd.tracker.identity.security;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: nothing was tried, and nothing will be before the wait is over. */
class SignInDelayed extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SignInDelayed(Duration wait) {
        super("Sign-in is delayed");
        this.wait = wait;
    }

    /** Whole minutes, at least one. */
    int minutes() {
        return Math.max(1, (int) wait.plusSeconds(59).toMinutes());
    }
}
