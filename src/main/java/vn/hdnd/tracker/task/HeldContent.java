package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** What an officer typed and the head of the unit has not let go yet (chờ lãnh đạo đơn vị duyệt). */
@Embeddable
public class HeldContent {

    /** How far it has got. */
    public enum State {
        /** The head is to decide. */
        WAITING,
        /** The head wants it changed; the officers are to go on. */
        SENT_BACK,
        /** It is a report now. */
        SENT,
        /** The officers took it back. */
        WITHDRAWN;

        /** It has not left the unit, and is still to. */
        public boolean open() {
            return this == WAITING || this == SENT_BACK;
        }
    }

    @Enumerated(EnumType.STRING)
    private State state;

    private String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "typed_by"))
    private AccountId typedBy;

    private String typedByName;

    private Instant typedAt;

    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable String decidedByName;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected HeldContent() {}

    /** @param json of what was typed */
    public HeldContent(String json, Actor by, Instant at) {
        this.state = State.WAITING;
        this.content = json;
        this.typedBy = by.id();
        this.typedByName = by.name();
        this.typedAt = at;
    }

    /**
     * The head lets it go, as it was typed or as the head has changed it.
     *
     * @throws TransitionRefused if it does not wait any more, if this person is not the head, or typed it
     */
    public void approve(String json, UnitId unit, Actor by, Instant at) {
        requireJudge(unit, by);
        content = json;
        decide(State.SENT, by, at);
    }

    /** The head wants it changed; refused as {@link #approve} is. */
    public void sendBack(String reason, UnitId unit, Actor by, Instant at) {
        requireJudge(unit, by);
        words = reason;
        decide(State.SENT_BACK, by, at);
    }

    /** An officer puts it before the head again. */
    public void resubmit(String json, Actor by, Instant at) {
        requireSentBack();
        content = json;
        typedBy = by.id();
        typedByName = by.name();
        typedAt = at;
        decide(State.WAITING, by, at);
    }

    /** An officer takes it back. */
    public void withdraw(Actor by, Instant at) {
        requireOpen();
        decide(State.WITHDRAWN, by, at);
    }

    /** @throws TransitionRefused if it was let go or taken back */
    public void requireOpen() {
        if (!state.open()) {
            throw refused();
        }
    }

    /** @throws TransitionRefused while it is still to leave the unit */
    public void requireDecided() {
        if (state.open()) {
            throw refused();
        }
    }

    private void decide(State to, Actor by, Instant at) {
        state = to;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    /** Nobody approves what they typed, nor for whom they act what that one typed. */
    public boolean mayJudge(UnitId unit, Actor by) {
        return by.leads(unit) && !by.isOrActsFor(typedBy);
    }

    /** @throws TransitionRefused as {@link #approve} */
    public void requireJudge(UnitId unit, Actor by) {
        require(State.WAITING);
        if (!mayJudge(unit, by)) {
            throw new TransitionRefused(by.leads(unit) ? "approval.refused.own" : "approval.refused.head");
        }
    }

    /** @throws TransitionRefused if its officers are not to change it */
    public void requireSentBack() {
        require(State.SENT_BACK);
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw refused();
        }
    }

    private TransitionRefused refused() {
        return new TransitionRefused(
                "approval.refused." + state, Objects.requireNonNullElse(decidedByName, typedByName));
    }

    /** This person did this last. */
    public boolean done(State by, Actor who) {
        return state == by && who.id().equals(decidedBy);
    }

    public State state() {
        return state;
    }

    public String content() {
        return content;
    }

    public AccountId typedBy() {
        return typedBy;
    }

    public String typedByName() {
        return typedByName;
    }

    public Instant typedAt() {
        return typedAt;
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable String decidedByName() {
        return decidedByName;
    }
}
