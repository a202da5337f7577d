package vn.hdnd.tracker.task;

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
import vn.hdnd.tracker.shared.TaskId;

/** Something of a started task as a whole was changed. Never changed and never removed; the database refuses both. */
@Entity
@Immutable
@EntityListeners(ChangeTeller.class)
@Table(name = "task_change")
class TaskChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "was")
    private @Nullable String before;

    @Column(name = "became")
    private @Nullable String after;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private AccountId actor;

    private String actorName;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TaskChange() {}

    /**
     * @param before as people read it; null: nothing
     * @param after likewise
     */
    TaskChange(
            Task task,
            EventKind kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Actor by,
            Instant at) {
        this.id = Ids.next();
        this.task = task.id();
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.actor = by.id();
        this.actorName = by.name();
        this.at = at;
    }

    TaskChanged changed() {
        return new TaskChanged(task, kind, before, after, reason, actor, actorName, at);
    }
}
