package vn.hdnd.tracker.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;

/** A colleague acts for somebody from one day to another, both included, unless it is called off before. */
@Entity
@Table(name = "substitution")
class Substitution {

    /** Nobody is away longer without being replaced. */
    private static final int MOST_DAYS = 366;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "absent_id"))
    private AccountId absent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private AccountId deputy;

    private LocalDate fromOn;

    private LocalDate untilOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "arranged_by"))
    private AccountId arrangedBy;

    private String arrangedByName;

    private Instant arrangedAt;

    private @Nullable Instant revokedAt;

    private @Nullable String revokedByName;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    /** @throws Refused if the days have passed, are in the wrong order, or are too many */
    Substitution(AccountId absent, AccountId deputy, NewSubstitution wanted, Actor by, Instant at) {
        if (wanted.from().isBefore(LocalDate.ofInstant(at, VietnamTime.ZONE))) {
            throw new Refused("identity.acting.refused.past");
        }
        if (wanted.until().isBefore(wanted.from())) {
            throw new Refused("identity.acting.refused.order");
        }
        if (wanted.until().isAfter(wanted.from().plusDays(MOST_DAYS))) {
            throw new Refused("identity.acting.refused.long");
        }
        this.id = Ids.next();
        this.submissionId = wanted.submissionId();
        this.absent = absent;
        this.deputy = deputy;
        this.fromOn = wanted.from();
        this.untilOn = wanted.until();
        this.arrangedBy = by.id();
        this.arrangedByName = by.name();
        this.arrangedAt = at;
    }

    /** Ends it at once; again, nothing happens. @return whether it would have gone on */
    boolean revoke(Actor by, Instant at) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        revokedByName = by.name();
        return !untilOn.isBefore(LocalDate.ofInstant(at, VietnamTime.ZONE));
    }

    SubstitutionChanged changed(SubstitutionChanged.Step step, Actor by, Instant at) {
        return new SubstitutionChanged(id, step, absent, deputy, by.id(), by.name(), at);
    }

    /** One of the two. */
    boolean concerns(Actor person) {
        return absent.equals(person.id()) || deputy.equals(person.id());
    }

    AccountId absent() {
        return absent;
    }
}
