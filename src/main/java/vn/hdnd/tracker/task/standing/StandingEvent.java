package vn.hdnd.tracker.task.standing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;

/** A step in the life of a common report. Never changed and never removed; the database refuses both. */
@Entity
@Immutable
@EntityListeners(StandingTeller.class)
@Table(name = "standing_event")
class StandingEvent {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID report;

    @Enumerated(EnumType.STRING)
    private StandingDeed kind;

    private @Nullable String note;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private AccountId actor;

    private String actorName;

    @SuppressWarnings("NullAway.Init")
    protected StandingEvent() {}

    StandingEvent(UUID report, StandingDeed kind, @Nullable String note, Actor by, Instant at) {
        this(Ids.next(), report, kind, note, by, at);
    }

    StandingEvent(UUID id, UUID report, StandingDeed kind, @Nullable String note, Actor by, Instant at) {
        this.id = id;
        this.report = report;
        this.kind = kind;
        this.note = note;
        this.at = at;
        this.actor = by.id();
        this.actorName = by.name();
    }

    StandingStepped stepped() {
        return new StandingStepped(id, report, kind, kind.byUnit() ? null : note, actor, actorName, at);
    }
}
