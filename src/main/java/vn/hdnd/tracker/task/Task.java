package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * A duty that is laid on units: by an item of a notice, planned in review and started by tracking; or standing alone, on the
 * word of somebody, planned by a clerk and started by the head of the Office. Then its units' assignments are its life.
 */
@Entity
@Table(name = "task")
public class Task {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @Version
    private @Nullable Long version;

    private UUID submissionId;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_id"))
    private @Nullable NoticeId notice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice_item_id"))
    private @Nullable NoticeItemId item;

    /** Of one that stands alone. */
    @Embedded
    private @Nullable TaskBasis basis;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "copied_from"))
    private @Nullable TaskId copiedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private @Nullable AccountId plannedBy;

    private String title;

    private String quote;

    private @Nullable String deliverable;

    @Enumerated(EnumType.STRING)
    private TaskMode mode;

    @Embedded
    private ItemDeadline deadline;

    private @Nullable LocalDate settledOn;

    private boolean evidenceRequired;

    private boolean committeeConfirms;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "monitor_id"))
    private @Nullable AccountId monitor;

    private Instant createdAt;

    private @Nullable Instant startedAt;

    /** Entered with its past. */
    private boolean retro;

    private boolean noticeEnded;

    /** What it asks to be filled in, one figure a line. */
    private @Nullable String figures;

    private String searchText = "";

    @ElementCollection
    @CollectionTable(name = "task_target", joinColumns = @JoinColumn(name = "task_id"))
    private Set<TaskTarget> targets = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** A task of an item in a notice under review. */
    public Task(UUID submissionId, NoticeId notice, NoticeItemId item, TaskPlan plan, Instant at) {
        this.id = TaskId.next();
        this.submissionId = submissionId;
        this.state = TaskState.PLANNED;
        this.notice = notice;
        this.item = item;
        this.createdAt = at;
        take(plan);
    }

    /**
     * A task that stands alone.
     *
     * @param copiedFrom the task of another year that it was made from; null: none
     */
    public Task(
            UUID submissionId, TaskBasis basis, @Nullable TaskId copiedFrom, TaskPlan plan, AccountId by, Instant at) {
        this.id = TaskId.next();
        this.submissionId = submissionId;
        this.state = TaskState.PLANNED;
        this.basis = basis;
        this.copiedFrom = copiedFrom;
        this.plannedBy = by;
        this.createdAt = at;
        take(plan);
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it has started
     */
    public void revise(long seen, TaskBasis restsOn, TaskPlan plan) {
        requireChangeable(seen);
        basis = restsOn;
        take(plan);
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it has started
     */
    public void revise(long seen, TaskPlan plan) {
        requireChangeable(seen);
        take(plan);
    }

    /** Follows its item, whose day is counted anew; one that a person set for the task alone stays. */
    public void recount(ItemDeadline before, ItemDeadline now) {
        requirePlanned();
        if (deadline.equals(before)) {
            deadline = now;
        }
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it has started
     */
    public void requireChangeable(long seen) {
        requirePlanned();
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    /** Gives it the code by which people call it. */
    void start(String newCode, Instant at) {
        requirePlanned();
        if (targets.stream().noneMatch(TaskTarget::leads)) {
            throw new Refused("task.refused.noLead", title);
        }
        code = newCode;
        state = TaskState.STARTED;
        startedAt = at;
        searchText = FoldedText.fold(newCode + " " + words());
    }

    /** Gives it its code on the day on which its old notice was issued. No reminder starts for what is past already. */
    void startInThePast(String newCode, Instant then) {
        start(newCode, then);
        retro = true;
    }

    /**
     * A person says on which day it is due, as its words leave that open.
     *
     * @throws StaleVersion if it was changed since the form was shown
     */
    void settle(long seen, LocalDate day) {
        if (version() != seen) {
            throw new StaleVersion();
        }
        settledOn = day;
    }

    /**
     * A slip in the year would make every unit late by years.
     *
     * @throws Refused for a deadline that lies more than a year before it was assigned
     */
    void requireLikely(LocalDate day) {
        if (startedAt == null) {
            return;
        }
        var assigned = LocalDate.ofInstant(startedAt, VietnamTime.ZONE);
        if (day.isBefore(assigned.minusYears(1))) {
            throw new Refused("task.refused.longPast", VietnamTime.DAY.format(day), VietnamTime.DAY.format(assigned));
        }
    }

    /** The form was sent twice. */
    boolean justSettled(long seen, LocalDate day) {
        return version() == seen + 1 && day.equals(settledOn);
    }

    /** Due on the day that its event or its latest period gives it. */
    void fallsOn(LocalDate day) {
        settledOn = day;
    }

    /** Goes on under an item of the notice that takes the place of the earlier one, in the words of that item. */
    void carryTo(NoticeId newNotice, NoticeItemId newItem, String newQuote, ItemDeadline newDeadline) {
        notice = newNotice;
        item = newItem;
        quote = newQuote;
        if (newDeadline.kind() != deadline.kind() || !Objects.equals(newDeadline.on(), deadline.on())) {
            settledOn = null;
        }
        deadline = newDeadline.unlessAs(deadline);
        searchText = FoldedText.fold(Objects.requireNonNull(code) + " " + words());
    }

    /** Stays behind with a notice that is no longer in force. */
    void noticeEnds() {
        noticeEnded = true;
    }

    /** Another clerk follows it, or nobody. */
    void followedBy(@Nullable AccountId clerk) {
        monitor = clerk;
    }

    void correctTitle(String right) {
        title = right;
        searchText = FoldedText.fold(Objects.requireNonNull(code) + " " + words());
    }

    void askFor(@Nullable String lines) {
        figures = lines;
    }

    /** What it asks for, one figure a line; null: none. */
    public @Nullable String figures() {
        return figures;
    }

    void correctDeliverable(@Nullable String right) {
        deliverable = right;
    }

    void correctDeadline(ItemDeadline right) {
        deadline = right;
    }

    private String words() {
        return title + " " + (basis == null ? quote : basis.words());
    }

    private void requirePlanned() {
        if (state != TaskState.PLANNED) {
            throw new Refused("task.refused.started", Objects.requireNonNullElse(code, ""));
        }
    }

    private void take(TaskPlan plan) {
        title = plan.title();
        quote = plan.quote();
        deliverable = plan.deliverable();
        mode = plan.mode();
        deadline = deadline == null ? plan.deadline() : plan.deadline().unlessAs(deadline);
        evidenceRequired = plan.evidenceRequired();
        committeeConfirms = plan.committeeConfirms();
        monitor = plan.monitor();
        searchText = FoldedText.fold(words());
        var wanted = Set.copyOf(plan.targets());
        if (!targets.equals(wanted)) {
            targets.retainAll(wanted);
            targets.addAll(wanted);
        }
    }

    public TaskId id() {
        return id;
    }

    public long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    /** It comes from no notice. */
    public boolean alone() {
        return notice == null;
    }

    /** Of one that does not stand alone. */
    public NoticeId notice() {
        return Objects.requireNonNull(notice);
    }

    /** Of one that does not stand alone. */
    public NoticeItemId item() {
        return Objects.requireNonNull(item);
    }

    /** Of one that stands alone. */
    public TaskBasis basis() {
        return Objects.requireNonNull(basis);
    }

    public @Nullable TaskId copiedFrom() {
        return copiedFrom;
    }

    public TaskPlan plan() {
        return new TaskPlan(
                title,
                quote,
                deliverable,
                mode,
                List.copyOf(targets),
                deadline,
                evidenceRequired,
                committeeConfirms,
                monitor);
    }

    ItemDeadline deadline() {
        return deadline;
    }

    @Nullable
    AccountId monitor() {
        return monitor;
    }

    boolean noticeEnded() {
        return noticeEnded;
    }

    boolean started() {
        return state == TaskState.STARTED;
    }

    TaskMode mode() {
        return mode;
    }

    boolean evidenceRequired() {
        return evidenceRequired;
    }

    boolean committeeConfirms() {
        return committeeConfirms;
    }

    /** The code, once it has started. */
    public @Nullable String code() {
        return code;
    }

    Set<TaskTarget> targets() {
        return Set.copyOf(targets);
    }
}
