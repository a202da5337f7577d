package vn.hdnd.tracker.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;

/** Lets people in and out. */
@Service
@Transactional
public class Accounts {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountRepository accounts, PasswordEncoder passwords, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens an account with a password that the person chose.
     *
     * @throws Refused if the username is taken or cannot be one, or the password is easy to guess
     */
    public AccountId open(NewAccount person, String password) {
        PasswordPolicy.check(password, person.username(), person.name());
        return opened(AccountId.next(), person, hash(password)).id();
    }

    /**
     * Opens an account with a password that holds for one sign-in.
     *
     * @param id made when the form was shown: sent a second time, it opens nothing and gives no password
     */
    public Optional<IssuedPassword> openWithTemporaryPassword(AccountId id, NewAccount person) {
        if (accounts.existsById(id)) {
            return Optional.empty();
        }
        var password = temporaryPassword();
        var hash = hash(password);
        var account = opened(id, person, hash);
        account.resetPassword(hash);
        return Optional.of(new IssuedPassword(id, account.username(), password));
    }

    /** Opens accounts that share a password that everybody knows: for a sample council only, held to no policy. */
    public List<AccountId> openSamples(List<NewAccount> people, String password) {
        var hash = hash(password);
        return people.stream()
                .map(person -> opened(AccountId.next(), person, hash).id())
                .toList();
    }

    /** Changes name and roles. The last administrator stays one, and so does whoever asks. */
    public void edit(AccountId id, long version, String name, Collection<RoleGrant> roles, Actor by) {
        var account = account(id);
        account.ifVersion(version);
        var wasAdministrator = account.isAdministrator();
        account.rename(name);
        account.holdOnly(roles);
        if (wasAdministrator && !account.isAdministrator()) {
            refuseFor(account, by);
        }
    }

    /**
     * The person's own change of password; every other session ends.
     *
     * @throws Refused if the current password is wrong or the new one easy to guess
     */
    public void changePassword(AccountId id, String current, String chosen) {
        var account = account(id);
        if (!passwords.matches(current, account.passwordHash())) {
            throw new Refused("identity.password.currentWrong");
        }
        if (passwords.matches(chosen, account.passwordHash())) {
            throw new Refused("identity.password.same");
        }
        PasswordPolicy.check(chosen, account.username(), account.name());
        account.changePassword(hash(chosen));
    }

    /** Issues a password that holds for one sign-in; every session of the account ends. */
    public IssuedPassword resetPassword(AccountId id) {
        var account = account(id);
        var password = temporaryPassword();
        account.resetPassword(hash(password));
        return new IssuedPassword(account.id(), account.username(), password);
    }

    /** Ends every session of the account and lets nobody in by it. */
    public void disable(AccountId id, Actor by) {
        var account = account(id);
        if (account.id().equals(by.id())) {
            throw new Refused("identity.refused.yourself");
        }
        var wasAdministrator = account.isAdministrator();
        account.disable();
        if (wasAdministrator) {
            refuseFor(account, by);
        }
    }

    public void enable(AccountId id) {
        account(id).enable();
    }

    /** @param language "vi", "en", or null for what the browser's cookie says */
    public void speak(AccountId id, @Nullable String language) {
        if (language != null && !Set.of("vi", "en").contains(language)) {
            throw new Refused("identity.refused.language");
        }
        account(id).speak(language);
    }

    /**
     * @param address null or empty for no mail
     * @throws Refused if it cannot be an address
     */
    public void receiveMailAt(AccountId id, @Nullable String address) {
        account(id).receiveMailAt(EmailAddress.of(address));
    }

    private Account opened(AccountId id, NewAccount person, String hash) {
        var username = person.username().strip().toLowerCase(Locale.ROOT);
        if (!username.matches(NewAccount.USERNAME)) {
            throw new Refused("identity.refused.username");
        }
        if (accounts.existsByUsername(username)) {
            throw new Refused("identity.refused.usernameTaken", username);
        }
        var account = new Account(id, username, person.name(), hash, clock.instant());
        account.holdOnly(person.roles());
        return accounts.saveAndFlush(account);
    }

    /** Two administrators who take the role from each other at once must not both succeed: one waits for the other. */
    private void refuseFor(Account former, Actor by) {
        if (former.id().equals(by.id())) {
            throw new Refused("identity.refused.yourself");
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('administrators', 0))::text")
                .query(String.class)
                .single();
        var others = jdbc.sql("""
                        select count(distinct a.id)
                          from account a
                          join account_role r on r.account_id = a.id
                         where a.enabled and r.role = :admin and a.id <> :former
                        """)
                .param("admin", Role.ADMIN.name())
                .param("former", former.id().value())
                .query(Long.class)
                .single();
        if (others == 0) {
            throw new Refused("identity.refused.lastAdministrator");
        }
    }

    private Account account(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private String hash(String password) {
        @Nullable String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }

    /** Four groups of five letters and digits that nobody mistakes for each other: 100 bits. */
    private String temporaryPassword() {
        var password = new StringBuilder();
        for (var i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
