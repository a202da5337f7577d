package vn.hdnd.tracker.task.standing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** At what interval units report on the standing duties of one notice. Made by {@link StandingScheduleRepository}. */
@Entity
@Table(name = "standing_schedule")
class StandingSchedule {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private NoticeId notice;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private StandingRhythm rhythm;

    private @Nullable LocalDate conferenceOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private AccountId setBy;

    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected StandingSchedule() {}

    boolean says(StandingRhythm asked, @Nullable LocalDate conference) {
        return rhythm == asked && Objects.equals(conferenceOn, conference);
    }

    /** @param conference only with {@link StandingRhythm#NEXT_CONFERENCE} */
    void set(StandingRhythm asked, @Nullable LocalDate conference, Actor by, Instant at) {
        rhythm = asked;
        conferenceOn = conference;
        setBy = by.id();
        setAt = at;
    }

    /** The conference is over; when the next one is, nobody has said yet. */
    void conferenceHeld() {
        conferenceOn = null;
    }

    NoticeId notice() {
        return notice;
    }

    long version() {
        return version == null ? -1 : version;
    }

    StandingRhythm rhythm() {
        return rhythm;
    }

    AccountId setBy() {
        return setBy;
    }

    @Nullable
    LocalDate conferenceOn() {
        return conferenceOn;
    }
}
