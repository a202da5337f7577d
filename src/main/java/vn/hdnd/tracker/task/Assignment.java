package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/**
 * One reporting unit's part of a task. Every verb asks the {@link Workflow} first, then changes the status and appends
 * to the history; a refused verb changes nothing.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id")
    private Task task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean ownDuty;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_id"))
    private @Nullable AssignmentId lead;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private @Nullable String groupName;

    private @Nullable String covers;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind;

    private @Nullable LocalDate originalDeadline;

    private @Nullable LocalDate deadline;

    private Instant assignedAt;

    private @Nullable Instant lastHeardAt;

    private @Nullable LocalDate reportedOn;

    private @Nullable Instant finishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "last_report_id")
    private @Nullable ProgressReport lastReport;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<AssignmentEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** The part of a unit in a task that starts now. */
    Assignment(Task task, TaskTarget target, Relation relation, boolean ownDuty, Actor by, Instant at) {
        this(task, target, relation, ownDuty, Act.of(by, at));
    }

    /** The part of a unit in a task that started when the act happened, which may be before it was recorded. */
    Assignment(Task task, TaskTarget target, Relation relation, boolean ownDuty, Act act) {
        this.id = AssignmentId.next();
        this.task = task;
        this.unit = target.unit();
        this.role = target.role();
        this.groupName = target.groupName();
        this.covers = target.covers();
        this.relation = relation;
        this.ownDuty = ownDuty;
        this.deadlineKind = task.deadline().kind();
        this.originalDeadline = task.deadline().on();
        this.deadline = originalDeadline;
        this.status = AssignmentStatus.ASSIGNED;
        this.assignedAt = act.happened();
        append(EventKind.ASSIGN, null, act);
    }

    /** A coordinator that ends with this lead rather than with all of them. */
    void pairWith(Assignment leading) {
        lead = leading.id;
    }

    void accept(Actor by, Instant at) {
        moveTo(AssignmentAction.ACCEPT, Act.of(by, at));
        lastHeardAt = at;
    }

    /**
     * Takes progress or completion, from the unit's hand or recorded by the Office.
     *
     * @throws TransitionRefused if the table has no such step for this person, or evidence is required and missing
     */
    void report(ReportContent content, ProgressReport report, Actor by, Instant at) {
        var act = Act.of(by, at).forUnit(content.origin().source().recorded()).reporting(report);
        require(content.action(), by, act.forUnit());
        var completes = content.kind() == ReportKind.COMPLETION;
        if (completes && task.evidenceRequired() && content.files().isEmpty()) {
            throw new TransitionRefused("task.refused.evidence");
        }
        moveTo(content.action(), act);
        lastHeardAt = at;
        lastReport = report;
        reportedOn = completes ? report.effectiveOn() : null;
    }

    void withdrawReport(Actor by, Instant at) {
        moveTo(AssignmentAction.WITHDRAW_REPORT, Act.of(by, at));
        lastHeardAt = at;
        reportedOn = null;
    }

    /** The day of the report that is confirmed here decides whether it was on time, not the day of confirming. */
    void confirm(@Nullable String note, Actor by, Instant at) {
        moveTo(AssignmentAction.CONFIRM, Act.of(by, at).noted(note));
        finishedAt = at;
    }

    void returnForMore(String reason, Actor by, Instant at) {
        moveTo(AssignmentAction.RETURN, Act.of(by, at).noted(reason));
        reportedOn = null;
    }

    void cancel(String reason, Actor by, Instant at) {
        moveTo(AssignmentAction.CANCEL, Act.of(by, at).noted(reason));
        reportedOn = null;
        finishedAt = at;
    }

    void reopen(String reason, Actor by, Instant at) {
        moveTo(AssignmentAction.REOPEN, Act.of(by, at).noted(reason));
        reportedOn = null;
        finishedAt = null;
    }

    /**
     * The unit had reported before the register knew of it. Files are not asked for: they lie where the old papers lie.
     */
    void wasReported(boolean completion, ProgressReport report, Act act) {
        step(completion ? AssignmentAction.REPORT_COMPLETION : AssignmentAction.REPORT_PROGRESS, act);
        lastHeardAt = act.happened();
        lastReport = report;
        reportedOn = completion ? report.effectiveOn() : null;
    }

    /** It had been ended before the register knew of it; the act's note names the basis. */
    void wasCancelled(Act act) {
        step(AssignmentAction.CANCEL, act);
        finishedAt = act.happened();
    }

    /** Confirms a past report if this person may judge it by the table; otherwise it waits for somebody who may. */
    void confirmIfMay(Act act) {
        if (Workflow.offer(facts(), AssignmentAction.CONFIRM, act.by()).isPresent()) {
            step(AssignmentAction.CONFIRM, act);
            finishedAt = act.happened();
        }
    }

    /** A coordinator goes where its lead went; one that was ended by itself stays where it is. */
    void followLead(AssignmentStatus to, Actor by, Instant at) {
        followLead(to, Act.of(by, at));
    }

    void followLead(AssignmentStatus to, Act act) {
        var ends = status.open() && to.finished();
        var resumes = status == AssignmentStatus.COMPLETED && to == AssignmentStatus.IN_PROGRESS;
        if (role != AssignmentRole.COORDINATE || !(ends || resumes)) {
            return;
        }
        var from = status;
        status = to;
        finishedAt = ends ? act.happened() : null;
        append(EventKind.FOLLOW_LEAD, from, act);
    }

    /** A later notice asks for the same: nothing moves, but the history says where it stands. */
    void askedAgain(String place, Actor by, Instant at) {
        append(EventKind.ASK_AGAIN, status, Act.of(by, at).noted(place));
    }

    /**
     * Goes on under a notice that takes the place of the earlier one: code, dates and history stay, and the history says
     * where it stands now.
     *
     * @param changed a new deadline; null: the one it has
     */
    void carriedOver(String place, @Nullable ItemDeadline changed, Actor by, Instant at) {
        var before = deadline;
        if (changed != null) {
            deadlineKind = changed.kind();
            deadline = changed.on();
        }
        append(EventKind.CARRY_OVER, status, before, Act.of(by, at).noted(place));
    }

    /**
     * Ends with its notice, which another one replaced or a paper revoked. What is finished stays as it is.
     *
     * @param kind {@link EventKind#END_REPLACED} or {@link EventKind#END_REVOKED}
     */
    void endWithNotice(EventKind kind, String reason, Actor by, Instant at) {
        var to = Workflow.from(status).get(AssignmentAction.CANCEL);
        if (to == null) {
            return;
        }
        var from = status;
        status = to;
        reportedOn = null;
        finishedAt = at;
        append(kind, from, Act.of(by, at).noted(reason));
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    /** The form was sent twice: the latest step is this person's same action, done over the version that it shows. */
    boolean justDone(AssignmentAction action, long seen, Actor by) {
        return version() == seen + 1 && latest().tells(EventKind.of(action), by.id());
    }

    private void moveTo(AssignmentAction action, Act act) {
        var offer = require(action, act.by(), act.forUnit());
        step(action, act.forUnit(offer.forUnit()));
    }

    private void step(AssignmentAction action, Act act) {
        var from = status;
        status = Objects.requireNonNull(Workflow.from(from).get(action));
        append(EventKind.of(action), from, act);
    }

    /** Reports say themselves whether they are recorded; for the other actions the person's part says it. */
    private Offer require(AssignmentAction action, Actor by, boolean recorded) {
        return Workflow.actionsFor(facts(), by).stream()
                .filter(offer -> offer.action() == action)
                .filter(offer -> !action.reports() || offer.forUnit() == recorded)
                .findFirst()
                .orElseThrow(() -> Refusal.of(facts(), action, by, latest()));
    }

    private void append(EventKind kind, @Nullable AssignmentStatus from, Act act) {
        append(kind, from, deadline, act);
    }

    private void append(EventKind kind, @Nullable AssignmentStatus from, @Nullable LocalDate deadlineBefore, Act act) {
        events.add(new AssignmentEvent(this, events.size() + 1, kind, from, status, deadlineBefore, deadline, act));
    }

    AssignmentFacts facts() {
        var report = lastReport;
        return new AssignmentFacts(
                unit,
                role,
                status,
                ownDuty,
                task.committeeConfirms(),
                report == null ? null : report.reportedBy(),
                report == null ? null : report.source(),
                task.noticeEnded());
    }

    AssignmentEvent latest() {
        return events.get(events.size() - 1);
    }

    List<AssignmentEvent> events() {
        return List.copyOf(events);
    }

    AssignmentId id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    Task task() {
        return task;
    }

    UnitId unit() {
        return unit;
    }

    AssignmentRole role() {
        return role;
    }

    AssignmentStatus status() {
        return status;
    }

    @Nullable
    AssignmentId lead() {
        return lead;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    @Nullable
    LocalDate reportedOn() {
        return reportedOn;
    }

    @Nullable
    Instant lastHeardAt() {
        return lastHeardAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    Timeliness timeliness(LocalDate today, LocalDate soonUntil) {
        return Timeliness.of(role, status, deadlineKind, deadline, reportedOn, today, soonUntil);
    }
}
