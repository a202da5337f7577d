package vn.hdnd.tracker.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;

/** A person who may sign in, with the roles that this person holds in units. */
@Entity
@Table(name = "account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    private String username;
    private String name;
    private String passwordHash;
    private boolean mustChangePassword;
    private boolean enabled = true;
    private @Nullable String language;
    private @Nullable String email;

    /** Rises when the password changes or the account is disabled: sessions opened before end. */
    private int sessionEpoch;

    private Instant createdAt;

    private String searchText;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<RoleGrant> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, String username, String name, String passwordHash, Instant createdAt) {
        this.id = id;
        this.username = username;
        rename(name);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** Takes a role in a unit; held already, the position is what changes. */
    void hold(RoleGrant grant) {
        roles.removeIf(grant::sameRoleAndUnit);
        roles.add(grant);
    }

    void release(RoleGrant grant) {
        roles.removeIf(grant::sameRoleAndUnit);
    }

    /** Holds these roles and no others. */
    void holdOnly(Collection<RoleGrant> grants) {
        if (grants.isEmpty()) {
            throw new Refused("identity.refused.noRole");
        }
        List.copyOf(roles).stream()
                .filter(held -> grants.stream().noneMatch(held::sameRoleAndUnit))
                .forEach(this::release);
        grants.stream().filter(grant -> !roles.contains(grant)).forEach(this::hold);
    }

    final void rename(String newName) {
        name = FoldedText.nfc(newName).strip();
        searchText = FoldedText.fold(name) + " " + username;
    }

    /** The person chose a new password; every session but the one that asked ends. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        sessionEpoch++;
    }

    /** An administrator set a password that holds for one sign-in; every session ends. */
    void resetPassword(String temporaryHash) {
        passwordHash = temporaryHash;
        mustChangePassword = true;
        sessionEpoch++;
    }

    /** No sign-in from now on; every session ends. */
    void disable() {
        enabled = false;
        sessionEpoch++;
    }

    void enable() {
        enabled = true;
    }

    void speak(@Nullable String chosenLanguage) {
        language = chosenLanguage;
    }

    /** @param address checked before; null: no mail */
    void receiveMailAt(@Nullable String address) {
        email = address;
    }

    void ifVersion(long seen) {
        if (version != null && version != seen) {
            throw new StaleVersion();
        }
    }

    AccountId id() {
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    boolean isAdministrator() {
        return enabled && roles.stream().anyMatch(held -> held.role() == Role.ADMIN);
    }
}
