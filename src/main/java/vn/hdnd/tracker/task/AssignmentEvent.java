package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.ReportId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * One step in the life of an assignment: who, for whom, when, from where to where. Never changed and never removed; the
 * database refuses both.
 */
@Entity
@EntityListeners(HistoryTeller.class)
@Immutable
@Table(name = "assignment_event")
class AssignmentEvent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable AssignmentStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus toStatus;

    private Instant at;

    private Instant happenedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private AccountId actor;

    private String actorName;

    /** The absent colleague for whom that person acted; the name tells both. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acting_for"))
    private @Nullable AccountId actingFor;

    private boolean forUnit;

    private @Nullable LocalDate deadlineBefore;

    private @Nullable LocalDate deadlineAfter;

    private @Nullable LocalDate originalDeadline;

    private @Nullable String note;

    private @Nullable String detail;

    private @Nullable String basisWho;

    private @Nullable LocalDate basisOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private @Nullable ReportId report;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentEvent() {}

    AssignmentEvent(
            Assignment assignment,
            int seq,
            EventKind kind,
            @Nullable AssignmentStatus from,
            @Nullable LocalDate deadlineBefore,
            Act act) {
        this.id = Ids.next();
        this.assignment = assignment;
        this.seq = seq;
        this.kind = kind;
        this.fromStatus = from;
        this.toStatus = assignment.status();
        this.at = act.at();
        this.happenedAt = act.happened();
        this.actor = act.by().id();
        this.actorName = act.by().name();
        this.actingFor = act.by().actingFor();
        this.forUnit = act.forUnit();
        this.deadlineBefore = deadlineBefore;
        this.deadlineAfter = assignment.deadline();
        this.originalDeadline = assignment.originalDeadline();
        this.note = act.note();
        this.detail = act.detail();
        var basis = act.basis();
        this.basisWho = basis == null ? null : basis.who();
        this.basisOn = basis == null ? null : basis.on();
        this.report = act.report();
    }

    /**
     * Who does it, when, and with what words.
     *
     * @param at when it is recorded
     * @param happened when it happened: earlier only for what is entered with an old notice
     * @param detail what its sentence names besides, as {@link EventKind} says
     */
    record Act(
            Actor by,
            Instant at,
            Instant happened,
            boolean forUnit,
            @Nullable String note,
            @Nullable ReportId report,
            @Nullable String detail,
            @Nullable Basis basis) {

        static Act of(Actor by, Instant at) {
            return new Act(by, at, at, false, null, null, null, null);
        }

        Act noted(@Nullable String words) {
            return new Act(by, at, happened, forUnit, words, report, detail, basis);
        }

        Act forUnit(boolean recorded) {
            return new Act(by, at, happened, recorded, note, report, detail, basis);
        }

        Act reporting(ProgressReport brought) {
            return new Act(by, at, happened, forUnit, note, brought.id(), detail, basis);
        }

        Act naming(@Nullable String what) {
            return new Act(by, at, happened, forUnit, note, report, what, basis);
        }

        Act basedOn(@Nullable Basis word) {
            return new Act(by, at, happened, forUnit, note, report, detail, word);
        }

        /** The day on which it happened may not lie after its recording. */
        Act happened(Instant then) {
            return new Act(by, at, then.isAfter(at) ? at : then, forUnit, note, report, detail, basis);
        }
    }

    /** This person did just this. */
    boolean tells(EventKind what, AccountId who) {
        return kind == what && actor.equals(who);
    }

    /** In these words and, where it is about one, with this day. */
    boolean says(Particulars said) {
        return Objects.equals(plain(note), plain(said.note()))
                && (said.until() == null
                        || said.until().equals(deadlineAfter)
                        || VietnamTime.DAY.format(said.until()).equals(detail));
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    AssignmentStepped stepped() {
        return new AssignmentStepped(id, assignment.id(), kind, actor, actorName, at);
    }

    int seq() {
        return seq;
    }

    EventKind kind() {
        return kind;
    }

    @Nullable
    AssignmentStatus from() {
        return fromStatus;
    }

    AssignmentStatus to() {
        return toStatus;
    }

    Instant at() {
        return at;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String actorName() {
        return actorName;
    }

    boolean forUnit() {
        return forUnit;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    ReportId report() {
        return report;
    }
}
