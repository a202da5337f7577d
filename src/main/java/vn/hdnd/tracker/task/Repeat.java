package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;

/** An item of a later notice that asks again for a task in progress. */
@Entity
@Immutable
@Table(name = "task_repeat")
public class Repeat implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private NoticeId notice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_item_id"))
    private NoticeItemId item;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "joined_by"))
    private AccountId joinedBy;

    private Instant joinedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Repeat() {}

    public Repeat(TaskId task, ItemFacts item, Actor by, Instant at) {
        this.id = Ids.next();
        this.task = task;
        this.notice = item.notice();
        this.item = item.id();
        this.joinedBy = by.id();
        this.joinedAt = at;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    TaskId task() {
        return task;
    }

    NoticeItemId item() {
        return item;
    }
}
