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
import vn.hdnd.tracker.task.ReportSource;

/** What one unit answers in one round, item by item: {@code OPEN → SENT → TAKEN}, and back where the Office asks for more. */
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
        requireSeen(typed);
        replace(typed.answers());
        lastForm = typed.form();
        savedAt = at;
    }

    /**
     * Sends it, or corrects what was sent.
     *
     * @param earlier what the unit answered last time, by duty
     * @return what happened; null if this very form was sent before
     */
    @Nullable
    StandingDeed send(
            StandingContent content, Set<UUID> duties, Map<UUID, StandingAnswer> earlier, Actor by, Instant at) {
        if (status.sent() && content.form().equals(lastForm)) {
            return null;
        }
        if (status == StandingStatus.TAKEN) {
            throw new Refused("task.common.refused.taken");
        }
        requireSeen(content);
        if (status.sent()
                && source == ReportSource.UNIT
                && content.origin().source().recorded()) {
            throw new Refused("task.common.refused.unitSent");
        }
        var origin = content.origin();
        var counts = origin.counts(LocalDate.ofInstant(at, VietnamTime.ZONE));
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

    Map<UUID, StandingAnswer> answers() {
        return Map.copyOf(answers);
    }

    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }
}
