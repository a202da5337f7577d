package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.hdnd.tracker.shared.AccountId;

/** More time that a unit has asked for and that nobody has decided yet. How earlier requests ended is in the history. */
@Embeddable
class PendingExtension {

    @Column(name = "extension_until")
    private LocalDate until;

    @Column(name = "extension_reason")
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "extension_by"))
    private AccountId by;

    @Column(name = "extension_at")
    private Instant at;

    @Column(name = "extension_recorded")
    private Boolean recorded;

    @SuppressWarnings("NullAway.Init")
    protected PendingExtension() {}

    PendingExtension(LocalDate until, String reason, AccountId by, Instant at, boolean recorded) {
        this.until = until;
        this.reason = reason;
        this.by = by;
        this.at = at;
        this.recorded = recorded;
    }

    LocalDate until() {
        return until;
    }

    AssignmentFacts.Asked asked() {
        return new AssignmentFacts.Asked(by, recorded);
    }
}
