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
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
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

    /** @throws TransitionRefused if the reason or the unit is missing that the action needs */
    static Proposal of(AssignmentAction action, Particulars said, Actor by, Instant at) {
        if (action.needsReason()) {
            said.reason();
        }
        if (action == AssignmentAction.REASSIGN && said.unit() == null) {
            throw new TransitionRefused("task.refused.noUnit");
        }
        return new Proposal(action, said, by, at);
    }

    private Proposal(AssignmentAction action, Particulars said, Actor by, Instant at) {
        this.action = action;
        this.words = said.note();
        this.until = said.until();
        this.unit = said.unit();
        this.by = by.id();
        this.byName = by.name();
        this.at = at;
    }

    /**
     * The same proposal, before the Standing Committee now.
     *
     * @throws TransitionRefused if it is already, or this person does not put matters there
     */
    Proposal put(Actor head, Instant when) {
        if (putAt != null) {
            throw new TransitionRefused("task.refused.put");
        }
        if (!head.is(Role.OFFICE_HEAD)) {
            throw new TransitionRefused("task.refused.puts");
        }
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

    /** @throws TransitionRefused if this person does not make or withdraw proposals */
    Proposal requireWithdrawable(Actor who) {
        if (!who.isOffice()) {
            throw new TransitionRefused("task.refused.office.proposes");
        }
        return this;
    }

    /** This step decides what was proposed, one way or the other. */
    boolean answeredBy(@Nullable AssignmentAction step) {
        return step != null && action.decision().equals(step.decision());
    }

    /** What it proposes is impossible after this step. */
    boolean lapses(@Nullable AssignmentAction step, AssignmentStatus to, boolean timeAskedFor) {
        if (!Workflow.from(to).containsKey(action)) {
            return true;
        }
        return action.decision().filter(Decision.EXTENSION::equals).isPresent()
                && (!timeAskedFor || step == AssignmentAction.WITHDRAW_EXTENSION);
    }

    /** What is decided by agreeing to it, with what the deciding person says besides. */
    Particulars agreed(@Nullable String note, @Nullable Basis basis) {
        var said = note == null ? words : words == null ? note : words + "\n" + note;
        return new Particulars(said, until, unit, basis);
    }
}
