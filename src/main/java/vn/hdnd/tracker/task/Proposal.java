package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** What the Office proposes to those who decide; one at a time, a later one takes its place. */
@Embeddable
class Proposal {

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_action")
    private AssignmentAction action;

    @Column(name = "proposal_words")
    private @Nullable String words;

    @Column(name = "proposed_until")
    private @Nullable LocalDate until;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_unit_id"))
    private @Nullable UnitId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private AccountId by;

    @Column(name = "proposed_by_name")
    private String byName;

    @Column(name = "proposed_at")
    private Instant at;

    @Column(name = "put_at")
    private @Nullable Instant putAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(AssignmentAction action, Particulars said, Actor by, Instant at) {
        this.action = action;
        this.words = said.note();
        this.until = said.until();
        this.unit = said.unit();
        this.by = by.id();
        this.byName = by.name();
        this.at = at;
    }

    /** The same proposal, before the Standing Committee now. */
    Proposal put(Instant when) {
        var put = new Proposal();
        put.action = action;
        put.words = words;
        put.until = until;
        put.unit = unit;
        put.by = by;
        put.byName = byName;
        put.at = at;
        put.putAt = when;
        return put;
    }

    AssignmentAction action() {
        return action;
    }

    boolean isPut() {
        return putAt != null;
    }

    /** What is decided by agreeing to it, with what the deciding person says besides. */
    Particulars agreed(@Nullable String note, @Nullable Basis basis) {
        var said = note == null ? words : words == null ? note : words + "\n" + note;
        return new Particulars(said, until, unit, basis);
    }
}
