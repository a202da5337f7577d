package vn.hdnd.tracker.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.Settings;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;

/**
 * The first administrator and the host area, on a database in which nobody has an account. Who may do it proves it by a
 * code from the log of the machine. The database keeps its digest, so that the code works whichever instance is asked;
 * the instance that started last gives the code that holds.
 */
@Service
@Transactional
public class FirstSetUp {

    private static final Logger log = LoggerFactory.getLogger(FirstSetUp.class);
    private static final String CODE = "identity.setup-code";
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Accounts accounts;
    private final Organization organization;
    private final Settings settings;
    private final JdbcClient jdbc;

    FirstSetUp(Accounts accounts, Organization organization, Settings settings, JdbcClient jdbc) {
        this.accounts = accounts;
        this.organization = organization;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * Whom and what the register starts with.
     *
     * @param areaType as people say it, lower case: thị xã
     */
    public record Beginning(
            String username, String name, String password, String areaType, String areaName, AreaLevel level) {

        @Override
        public String toString() {
            return "Beginning[" + areaType + " " + areaName + "]";
        }
    }

    /** With every start, until it was used. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isOver()) {
            return;
        }
        var code = newCode();
        settings.put(CODE, digest(code));
        log.warn("Nobody has an account yet. Open /setup and give this one-time code: {}", code);
    }

    /**
     * Makes the host area with its Standing Committee and Office, and the first administrator, in the Office.
     *
     * @throws NotFound once anybody has an account
     * @throws Refused if the code is wrong, the password easy to guess or the username impossible
     */
    public void begin(String code, Beginning beginning) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('set-up', 0))::text")
                .query(String.class)
                .single();
        if (isOver()) {
            throw new NotFound("set-up");
        }
        if (!isRight(code)) {
            throw new Refused("identity.setup.codeWrong");
        }
        PasswordPolicy.check(beginning.password(), beginning.username(), beginning.name());
        var host = organization.createHost(beginning.areaType(), beginning.areaName(), beginning.level());
        var roles = List.of(new RoleGrant(Role.ADMIN, host.office(), null));
        accounts.open(new NewAccount(beginning.username(), beginning.name(), roles), beginning.password());
        jdbc.sql("delete from setting where key = :key").param("key", CODE).update();
    }

    private boolean isOver() {
        return jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    private boolean isRight(String code) {
        return settings.find(CODE)
                .filter(kept -> MessageDigest.isEqual(bytes(kept), bytes(digest(code))))
                .isPresent();
    }

    /** Four groups of four: 80 bits, which no number of tries exhausts. */
    private static String newCode() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String digest(String code) {
        try {
            var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(plain)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
