package vn.hdnd.tracker.task.standing;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.standing.StandingRhythm.Span;

/** One round of common reports on the standing duties of a notice. */
@Entity
@Table(name = "standing_period")
class StandingPeriod {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private NoticeId notice;

    private int number;

    @Enumerated(EnumType.STRING)
    private StandingRhythm rhythm;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate dueOn;
    private Instant openedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StandingPeriod() {}

    StandingPeriod(NoticeId notice, int number, StandingRhythm rhythm, Span span, Instant at) {
        this.id = Ids.next();
        this.notice = notice;
        this.number = number;
        this.openedAt = at;
        this.startsOn = span.startsOn();
        shape(rhythm, span);
    }

    /** Another interval, or another day of the conference, while the round is on. It keeps the day on which it began. */
    final void shape(StandingRhythm asked, Span span) {
        rhythm = asked;
        endsOn = span.endsOn();
        dueOn = span.dueOn();
    }

    /** @throws Refused if nothing is expected any more, or the day lies before the round began */
    void moveDue(LocalDate day) {
        requireOpen();
        if (day.isBefore(startsOn)) {
            throw new Refused("task.common.refused.dueEarly");
        }
        dueOn = day;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    boolean ended() {
        return endedAt != null;
    }

    void requireOpen() {
        if (ended()) {
            throw new Refused("task.common.refused.ended");
        }
    }

    /** Reports of this round are still awaited, and its last day has not passed. */
    boolean runs(LocalDate today) {
        return endedAt == null && (endsOn == null || !endsOn.isBefore(today));
    }

    UUID id() {
        return id;
    }

    NoticeId notice() {
        return notice;
    }

    int number() {
        return number;
    }

    long version() {
        return version == null ? -1 : version;
    }

    StandingRhythm rhythm() {
        return rhythm;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
