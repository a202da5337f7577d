package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;

/** What an officer typed and the head of the unit has not let go yet (chờ lãnh đạo đơn vị duyệt). */
@Entity
@Table(name = "unsent_report")
class UnsentReport {

    /** How far it has got. */
    enum State {
        /** The head is to decide. */
        WAITING,
        /** The head wants it changed; the officers are to go on. */
        SENT_BACK,
        /** It is a report now. */
        SENT,
        /** The officers took it back. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignment_id"))
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

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
    protected UnsentReport() {}

    /** @param json of {@code typed} */
    UnsentReport(AssignmentId assignment, ReportContent typed, String json, Actor by, Instant at) {
        this.id = Ids.next();
        this.submissionId = typed.submissionId();
        this.assignment = assignment;
        this.kind = typed.kind();
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
    void approve(String json, UnitId unit, Actor by, Instant at) {
        requireJudge(unit, by);
        content = json;
        decide(State.SENT, by, at);
    }

    void sendBack(String reason, UnitId unit, Actor by, Instant at) {
        requireJudge(unit, by);
        words = reason;
        decide(State.SENT_BACK, by, at);
    }

    /** An officer puts it before the head again. */
    void resubmit(String json, Actor by, Instant at) {
        requireSentBack();
        content = json;
        typedBy = by.id();
        typedByName = by.name();
        typedAt = at;
        decide(State.WAITING, by, at);
    }

    void withdraw(Actor by, Instant at) {
        if (state == State.SENT || state == State.WITHDRAWN) {
            throw refused();
        }
        decide(State.WITHDRAWN, by, at);
    }

    private void decide(State to, Actor by, Instant at) {
        state = to;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    /** Nobody approves what they typed, nor for whom they act what that one typed. */
    boolean mayJudge(UnitId unit, Actor by) {
        return by.leads(unit) && !by.isOrActsFor(typedBy);
    }

    private void requireJudge(UnitId unit, Actor by) {
        require(State.WAITING);
        if (!mayJudge(unit, by)) {
            throw new TransitionRefused(by.leads(unit) ? "approval.refused.own" : "approval.refused.head");
        }
    }

    /** @throws TransitionRefused if its officers are not to change it */
    void requireSentBack() {
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

    /** The same form sent twice. */
    boolean justDone(State by, long seen, Actor who) {
        return state == by && version() == seen + 1 && who.id().equals(decidedBy);
    }

    /** @throws StaleVersion if it was changed since the form was shown */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    State state() {
        return state;
    }

    String content() {
        return content;
    }

    AccountId typedBy() {
        return typedBy;
    }

    String typedByName() {
        return typedByName;
    }

    Instant typedAt() {
        return typedAt;
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }
}
