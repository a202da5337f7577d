package vn.hdnd.tracker.identity.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by the name that is tried and by the address that it comes from. The failures of the last hour
 * count: from the fifth for a name (the fiftieth from an address) one try a minute, from the tenth (two hundredth) one
 * in fifteen minutes. Whether the account exists makes no difference.
 */
@Component
class SignInAttempts {

    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Limit OF_NAME = new Limit(5, 10);
    private static final Limit OF_ADDRESS = new Limit(50, 200);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes the try as a failure before the password is looked at, so that guesses sent all at once count too.
     *
     * @throws SignInDelayed if this one comes too early; then nothing is noted
     */
    @Transactional(noRollbackFor = SignInDelayed.class)
    void begin(String username, String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :username, 0))::text")
                .param("username", username)
                .query(String.class)
                .single();
        var now = clock.instant();
        refuseWithin(OF_NAME.wait(failures("username", username, now), now));
        refuseWithin(OF_ADDRESS.wait(failures("address", address, now), now));
        jdbc.sql("insert into sign_in_failure (username, address, at) values (:username, :address, :at)")
                .param("username", username)
                .param("address", address)
                .param("at", at(now))
                .update();
    }

    /** The password was right: the slate is clean, and what is long past goes. */
    @Transactional
    void succeeded(String username) {
        jdbc.sql("delete from sign_in_failure where username = :username or at < :past")
                .param("username", username)
                .param("past", at(clock.instant().minus(KEPT)))
                .update();
    }

    private Failures failures(String column, String value, Instant now) {
        return jdbc.sql("select count(*), max(at) from sign_in_failure where " + column + " = :value and at > :since")
                .param("value", value)
                .param("since", at(now.minus(COUNTED)))
                .query((rows, row) -> new Failures(rows.getInt(1), instant(rows)))
                .single();
    }

    private static void refuseWithin(Duration wait) {
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new SignInDelayed(wait);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet rows) throws SQLException {
        @Nullable OffsetDateTime at = rows.getObject(2, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Failures(int count, @Nullable Instant last) {}

    private record Limit(int slow, int locked) {

        Duration wait(Failures failures, Instant now) {
            if (failures.last() == null || failures.count() < slow) {
                return Duration.ZERO;
            }
            var pause = failures.count() < locked ? Duration.ofMinutes(1) : Duration.ofMinutes(15);
            return Duration.between(now, failures.last().plus(pause));
        }
    }
}
