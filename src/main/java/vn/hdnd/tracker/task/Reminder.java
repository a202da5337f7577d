package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;

/** A unit was urged (đôn đốc). Never changed and never removed; the database refuses both. */
@Entity
@Immutable
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id;

    private UUID batch;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignment_id"))
    private AssignmentId assignment;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReminderChannel channel;

    private String words;

    private @Nullable String spokenWith;

    private @Nullable String promised;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
    private AccountId sentBy;

    private String sentByName;

    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(AssignmentId assignment, int number, ReminderWords said, Actor by, Instant at) {
        this.id = Ids.next();
        this.batch = said.batch();
        this.assignment = assignment;
        this.number = number;
        this.channel = said.channel();
        this.words = said.words();
        this.spokenWith = said.spokenWith();
        this.promised = said.promised();
        this.sentBy = by.id();
        this.sentByName = by.name();
        this.sentAt = at;
    }
}
