package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * What becomes of an open task of a notice that another one replaces: it goes on under an item of that one, or ends.
 * Decided in review, done by tracking.
 */
@Entity
@Table(name = "task_carry")
public class CarryOver {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private NoticeId replacement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_item_id"))
    private NoticeItemId from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private @Nullable NoticeItemId item;

    private @Nullable String quote;

    @Embedded
    private @Nullable ItemDeadline deadline;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private Instant decidedAt;

    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected CarryOver() {}

    public CarryOver(Task task, NoticeId replacement, Actor by, Instant at) {
        this.id = Ids.next();
        this.task = task.id();
        this.from = task.item();
        this.replacement = replacement;
        this.decidedBy = by.id();
        this.decidedAt = at;
    }

    /** It goes on under this item, in its words and by its deadline. */
    public void goesOn(NoticeItemId under, String words, ItemDeadline until, Actor by, Instant at) {
        item = under;
        quote = words;
        deadline = until;
        reason = null;
        decidedBy = by.id();
        decidedAt = at;
    }

    /** It ends with the notice that is replaced. @param why beside the replacement itself; may be null */
    public void ends(@Nullable String why, Actor by, Instant at) {
        item = null;
        quote = null;
        deadline = null;
        reason = why;
        decidedBy = by.id();
        decidedAt = at;
    }

    /** @throws StaleVersion if it was changed since the form was shown */
    public void requireVersion(long seen) {
        if (Objects.requireNonNullElse(version, 0L) != seen) {
            throw new StaleVersion();
        }
    }

    void done(Instant at) {
        doneAt = at;
    }

    public TaskId task() {
        return task;
    }

    /** Where it goes on; null: it ends. */
    public @Nullable NoticeItemId item() {
        return item;
    }

    @Nullable
    String quote() {
        return quote;
    }

    @Nullable
    ItemDeadline deadline() {
        return deadline;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
