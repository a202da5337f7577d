package vn.hdnd.tracker.task.standing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.HeldContent;
import vn.hdnd.tracker.task.HeldContent.State;
import vn.hdnd.tracker.task.ReportSource;

/** What one unit answers in one round, item by item: {@code OPEN → SENT → TAKEN}, and back where the Office asks for more. What waits for the head of the unit has not left it. */
@Entity
@Table(name = "standing_report")
class StandingReport {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "period_id", updatable = false)
    private UUID period;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id", updatable = false))
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private StandingStatus status = StandingStatus.OPEN;

    private @Nullable UUID lastForm;
    private @Nullable Instant savedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportSource source;

    private @Nullable String paperNumber;
    private @Nullable LocalDate paperDate;
    private @Nullable LocalDate receivedOn;
    private @Nullable String paperSigner;
    private @Nullable LocalDate sentOn;
    private @Nullable Instant sentAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
    private @Nullable AccountId sentBy;

    private @Nullable String sentByName;
    private @Nullable Instant takenAt;
    private @Nullable String returnedReason;

    /** What the head of the unit is to let go, or has let go last; what was sent stays as it is until then. */
    @Embedded
    private @Nullable HeldContent held;

    @ElementCollection
    @CollectionTable(name = "standing_answer", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "duty_id")
    private Map<UUID, StandingAnswer> answers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StandingReport() {}

    StandingReport(UUID period, UnitId unit) {
        this.id = Ids.next();
        this.period = period;
        this.unit = unit;
    }

    /**
     * Keeps a draft. What a report that was sent says is changed by sending it again only, so that nobody reads it half
     * typed.
     *
     * @throws StaleVersion if another page has kept something since this one was shown
     */
    void keep(StandingContent typed, Instant at) {
        if (status != StandingStatus.OPEN) {
            throw new Refused("task.common.refused.sentAlready");
        }
        requireNotHeld();
        requireSeen(typed);
        replace(typed.answers());
        lastForm = typed.form();
        savedAt = at;
    }

    /**
     * Puts it before the head of the unit, for the first time or again.
     *
     * @param json of what is held
     * @return what happened; null if this very form was put before
     */
    @Nullable
    StandingDeed hold(
            StandingContent typed,
            String json,
            Set<UUID> duties,
            Map<UUID, StandingAnswer> earlier,
            Actor by,
            Instant at) {
        var before = held;
        if (before != null && before.state() == State.WAITING && typed.form().equals(lastForm)) {
            return null;
        }
        requireNotWaiting();
        requireNotTaken();
        requireSeen(typed);
        complete(typed, duties, earlier);
        if (before != null && before.state() == State.SENT_BACK) {
            before.resubmit(json, by, at);
        } else {
            held = new HeldContent(json, by, at);
        }
        if (status == StandingStatus.OPEN) {
            replace(typed.answers());
            savedAt = at;
        }
        lastForm = typed.form();
        return StandingDeed.SUBMITTED;
    }

    /**
     * The head lets it go, as it was typed or changed.
     *
     * @return what happened; null if the head did so by this very form before
     */
    @Nullable
    StandingDeed approve(
            StandingContent content,
            String json,
            Set<UUID> duties,
            Map<UUID, StandingAnswer> earlier,
            Actor by,
            Instant at) {
        var waiting = requireHeld();
        if (waiting.done(State.SENT, by) && content.form().equals(lastForm)) {
            return null;
        }
        waiting.requireJudge(unit, by);
        var deed = leave(content, duties, earlier, by, at);
        waiting.approve(json, unit, by, at);
        return deed;
    }

    /** The head wants it changed. @return false if this person just did so */
    boolean sendBack(String reason, long seen, Actor by, Instant at) {
        var waiting = requireHeld();
        if (justDone(waiting, State.SENT_BACK, seen, by)) {
            return false;
        }
        // First what became of it, which says more than that it was changed.
        waiting.requireJudge(unit, by);
        requireVersion(seen);
        waiting.sendBack(reason, unit, by, at);
        lastForm = null;
        return true;
    }

    /** An officer takes it back from the head. @return false if this person just did so */
    boolean withdraw(long seen, Actor by, Instant at) {
        var waiting = requireHeld();
        if (justDone(waiting, State.WITHDRAWN, seen, by)) {
            return false;
        }
        waiting.requireOpen();
        requireVersion(seen);
        waiting.withdraw(by, at);
        lastForm = null;
        return true;
    }

    private HeldContent requireHeld() {
        if (held == null) {
            throw new Refused("approval.refused.none");
        }
        return held;
    }

    private boolean justDone(HeldContent waiting, State by, long seen, Actor who) {
        return version != null && version == seen + 1 && waiting.done(by, who);
    }

    private void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new StaleVersion();
        }
    }

    private void requireNotHeld() {
        if (held != null) {
            held.requireDecided();
        }
    }

    private void requireNotWaiting() {
        if (held != null && held.state() == State.WAITING) {
            held.requireDecided();
        }
    }

    /**
     * Sends it, or corrects what was sent. The head's own words, and what the Office records, wait for nobody.
     *
     * @param earlier what the unit answered last time, by duty
     * @return what happened; null if this very form was sent before
     */
    @Nullable
    StandingDeed send(
            StandingContent content, Set<UUID> duties, Map<UUID, StandingAnswer> earlier, Actor by, Instant at) {
        if (content.origin().source().recorded()) {
            return leave(content, duties, earlier, by, at);
        }
        requireNotWaiting();
        var deed = leave(content, duties, earlier, by, at);
        if (deed != null) {
            held = null;
        }
        return deed;
    }

    private @Nullable StandingDeed leave(
            StandingContent content, Set<UUID> duties, Map<UUID, StandingAnswer> earlier, Actor by, Instant at) {
        if (status.sent() && content.form().equals(lastForm)) {
            return null;
        }
        requireNotTaken();
        requireSeen(content);
        if (status.sent()
                && source == ReportSource.UNIT
                && content.origin().source().recorded()) {
            throw new Refused("task.common.refused.unitSent");
        }
        var origin = content.origin();
        var counts = origin.counts(LocalDate.ofInstant(at, VietnamTime.ZONE));
        var sent = complete(content, duties, earlier);
        var deed = origin.source().recorded()
                ? StandingDeed.RECORDED
                : status.sent() ? StandingDeed.CORRECTED : StandingDeed.SENT;
        // A correction counts by the day of the first sending: the unit was in time.
        sentOn = deed == StandingDeed.CORRECTED && sentOn != null ? sentOn : counts;
        replace(sent);
        status = StandingStatus.SENT;
        lastForm = content.form();
        savedAt = at;
        source = origin.source();
        paperNumber = origin.paperNumber();
        paperDate = origin.paperDate();
        receivedOn = origin.receivedOn();
        paperSigner = origin.paperSigner();
        sentAt = at;
        sentBy = by.id();
        sentByName = by.name();
        returnedReason = null;
        return deed;
    }

    /** As it is sent. @throws Refused if an item has no answer yet */
    private static Map<UUID, StandingAnswer> complete(
            StandingContent content, Set<UUID> duties, Map<UUID, StandingAnswer> earlier) {
        var sent = new HashMap<UUID, StandingAnswer>();
        for (var duty : duties) {
            var answer = content.answers().get(duty);
            if (answer == null
                    || !answer.complete()
                    || (answer.choice() == StandingChoice.SAME && !earlier.containsKey(duty))) {
                throw new Refused("task.common.refused.incomplete");
            }
            sent.put(duty, answer.sent(earlier.get(duty)));
        }
        return sent;
    }

    private void requireNotTaken() {
        if (status == StandingStatus.TAKEN) {
            throw new Refused("task.common.refused.taken");
        }
    }

    /** The Office takes it over into its table. */
    void take(Instant at) {
        if (status != StandingStatus.SENT) {
            throw new Refused("task.common.refused.notSent");
        }
        status = StandingStatus.TAKEN;
        takenAt = at;
    }

    /** The Office asks for more: the unit finds what it sent as its draft. */
    void giveBack(String reason) {
        if (!status.sent()) {
            throw new Refused("task.common.refused.notSent");
        }
        status = StandingStatus.OPEN;
        takenAt = null;
        lastForm = null;
        returnedReason = reason;
    }

    private void requireSeen(StandingContent content) {
        if (version == null || (content.seen() != version && !content.form().equals(lastForm))) {
            throw new StaleVersion();
        }
    }

    private void replace(Map<UUID, StandingAnswer> said) {
        answers.keySet().retainAll(said.keySet());
        said.forEach((duty, answer) -> {
            if (!answer.equals(answers.get(duty))) {
                answers.put(duty, answer);
            }
        });
    }

    UUID id() {
        return id;
    }

    UUID period() {
        return period;
    }

    UnitId unit() {
        return unit;
    }

    StandingStatus status() {
        return status;
    }

    @Nullable
    HeldContent held() {
        return held;
    }

    Map<UUID, StandingAnswer> answers() {
        return Map.copyOf(answers);
    }

    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }
}
