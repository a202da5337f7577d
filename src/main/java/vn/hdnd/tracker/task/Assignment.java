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
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
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

    @Embedded
    private Due due;

    private Instant assignedAt;

    private @Nullable Instant lastHeardAt;

    private @Nullable LocalDate reportedOn;

    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AssignmentStatus suspendedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "succeeded_by"))
    private @Nullable AssignmentId succeededBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "period_id")
    private @Nullable SeriesPeriod period;

    @Embedded
    private @Nullable PendingExtension extension;

    @Embedded
    private @Nullable Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "last_report_id")
    private @Nullable ProgressReport lastReport;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    @BatchSize(size = 64)
    private List<AssignmentEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** The part of a unit in a task that starts now. */
    Assignment(Task task, TaskTarget target, Relation relation, boolean ownDuty, Actor by, Instant at) {
        this(task, target, relation, ownDuty, Act.of(by, at));
    }

    /** The part of a unit in a task that started when the act happened, which may be before it was recorded. */
    Assignment(Task task, TaskTarget target, Relation relation, boolean ownDuty, Act act) {
        this(task, target, relation, ownDuty, Due.of(task.deadline()), null, act);
    }

    /** The part of a unit in one period of a series. */
    static Assignment inPeriod(
            SeriesPeriod period, Task task, TaskTarget target, Relation relation, boolean ownDuty, Act act) {
        var due = Due.at(period.dueOn(), task.deadline().kind());
        return new Assignment(task, target, relation, ownDuty, due, period, act.naming(period.label()));
    }

    /** The part of the same unit in the next period. */
    static Assignment following(Assignment before, SeriesPeriod period, Act act) {
        var target = new TaskTarget(before.unit, before.role, before.groupName, before.covers);
        return inPeriod(period, before.task, target, before.relation, before.ownDuty, act);
    }

    private Assignment(
            Task task,
            TaskTarget target,
            Relation relation,
            boolean ownDuty,
            Due due,
            @Nullable SeriesPeriod period,
            Act act) {
        this.id = AssignmentId.next();
        this.task = task;
        this.unit = target.unit();
        this.role = target.role();
        this.groupName = target.groupName();
        this.covers = target.covers();
        this.relation = relation;
        this.ownDuty = ownDuty;
        this.due = due;
        this.period = period;
        this.status = AssignmentStatus.ASSIGNED;
        this.assignedAt = act.happened();
        append(EventKind.ASSIGN, null, act);
    }

    /** The part of the unit that takes the place of another: its deadlines go over, unless a new one is set. */
    static Assignment inPlaceOf(
            Assignment left,
            TaskTarget target,
            Relation relation,
            boolean ownDuty,
            @Nullable LocalDate until,
            Act act) {
        var due = until == null ? left.due : left.due.decided(until);
        var taken = new Assignment(left.task, target, relation, ownDuty, due, left.period, act);
        taken.lead = left.lead;
        return taken;
    }

    /** A coordinator that ends with this lead rather than with all of them. */
    void pairWith(Assignment leading) {
        lead = leading.id;
    }

    void accept(Actor by, Instant at) {
        moveTo(AssignmentAction.ACCEPT, Act.of(by, at));
        lastHeardAt = at;
    }

    /** @param competent the unit that it holds competent, by name */
    void decline(String reason, @Nullable String competent, Actor by, Instant at) {
        moveTo(AssignmentAction.DECLINE, Act.of(by, at).noted(reason).naming(competent));
        lastHeardAt = at;
    }

    /** The unit keeps it; the reply tells why. */
    void uphold(Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.UPHOLD, said.reason(), said, Act.of(by, at));
    }

    /** Another unit's part takes its place. */
    void giveTo(Assignment successor, String unitName, Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.REASSIGN, said.reason(), said, Act.of(by, at).naming(unitName));
        succeededBy = successor.id;
        finishedAt = at;
    }

    /**
     * It was laid on this unit by mistake and is taken back; the part of the right unit takes its place.
     *
     * @throws TransitionRefused if it has ended, or its notice has
     */
    void takenBack(Assignment successor, String unitName, String reason, Actor by, Instant at) {
        if (!status.open() || task.noticeEnded()) {
            throw new TransitionRefused("task.refused.takenBack");
        }
        var from = status;
        become(null, AssignmentStatus.REASSIGNED, Act.of(by, at));
        reportedOn = null;
        succeededBy = successor.id;
        finishedAt = at;
        append(EventKind.CORRECT_UNIT, from, Act.of(by, at).noted(reason).naming(unitName));
    }

    /**
     * The deadline of the task was wrong from the beginning: the first one is set right, and with it the present one, unless
     * more time was granted beyond the right one. A request for no more than that lapses.
     */
    void correctDeadline(ItemDeadline right, String reason, Actor by, Instant at) {
        var before = due;
        var corrected = due.corrected(right);
        lapseExtensionUnlessBeyond(corrected.day(), Act.of(by, at));
        due = corrected;
        append(EventKind.CORRECT_DEADLINE, status, before.day(), Act.of(by, at).noted(reason));
    }

    void suspend(Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.SUSPEND, said.reason(), said, Act.of(by, at));
    }

    /**
     * Goes on where it was, with a new deadline if one is set.
     *
     * @throws TransitionRefused if the new deadline has passed
     */
    void resume(Particulars said, Actor by, Instant at) {
        said.notBefore(at);
        decide(AssignmentAction.RESUME, said.reason(), said, Act.of(by, at));
    }

    /**
     * Asks for more time; the deadline stays until somebody decides.
     *
     * @throws TransitionRefused if the day is none, has passed, or is not later than the deadline
     */
    void requestExtension(Particulars said, Actor by, Instant at) {
        var reason = said.reason();
        var offer = require(AssignmentAction.REQUEST_EXTENSION, by, false);
        var until = Objects.requireNonNull(said.laterThan(due.day()).notBefore(at));
        moveTo(AssignmentAction.REQUEST_EXTENSION, Act.of(by, at).noted(reason).naming(VietnamTime.DAY.format(until)));
        extension = new PendingExtension(until, reason, by.id(), at, offer.forUnit());
        lastHeardAt = at;
    }

    void withdrawExtension(Actor by, Instant at) {
        moveTo(AssignmentAction.WITHDRAW_EXTENSION, Act.of(by, at));
        extension = null;
        lastHeardAt = at;
    }

    /** The day that was asked for is granted unless {@code said} names another; it may have passed while nobody decided. */
    void grantExtension(Particulars said, Actor by, Instant at) {
        require(AssignmentAction.GRANT_EXTENSION, by, false);
        var asked = Objects.requireNonNull(extension).until();
        var granted = said.until() == null ? said.until(asked) : said;
        granted.laterThan(due.day());
        decide(AssignmentAction.GRANT_EXTENSION, said.note(), granted, Act.of(by, at));
        extension = null;
    }

    void refuseExtension(Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.REFUSE_EXTENSION, said.reason(), said, Act.of(by, at));
        extension = null;
    }

    /**
     * Takes progress or completion, from the unit's hand or recorded by the Office.
     *
     * @throws TransitionRefused if the table has no such step for this person, or evidence is required and missing
     */
    void report(ReportContent content, ProgressReport report, Actor by, Instant at) {
        report(content, report, by, at, null);
    }

    /** @param typedBy name of the colleague who typed what the head of the unit lets go */
    void report(ReportContent content, ProgressReport report, Actor by, Instant at, @Nullable String typedBy) {
        requireReportable(content, by);
        var recorded = content.origin().source().recorded();
        moveTo(
                content.action(),
                Act.of(by, at).forUnit(recorded).reporting(report).naming(typedBy));
        lastHeardAt = at;
        lastReport = report;
        reportedOn = content.kind() == ReportKind.COMPLETION ? report.effectiveOn() : null;
    }

    /** @throws TransitionRefused if the table has no such step for this person, or evidence is required and missing */
    void requireReportable(ReportContent content, Actor by) {
        require(content.action(), by, content.origin().source().recorded());
        if (content.kind() == ReportKind.COMPLETION
                && task.evidenceRequired()
                && content.files().isEmpty()) {
            throw new TransitionRefused("task.refused.evidence");
        }
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

    void cancel(Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.CANCEL, said.reason(), said, Act.of(by, at));
        reportedOn = null;
        finishedAt = at;
    }

    void reopen(Particulars said, Actor by, Instant at) {
        decide(AssignmentAction.REOPEN, said.reason(), said, Act.of(by, at));
        reportedOn = null;
        finishedAt = null;
    }

    /** Whoever decides for the Standing Committee names on whose word; the Committee itself needs none. */
    private void decide(AssignmentAction action, @Nullable String note, Particulars said, Act act) {
        require(action, act.by(), false);
        if (!act.by().is(Role.COMMITTEE) && said.basis() == null) {
            throw new TransitionRefused("task.refused.basis");
        }
        var before = due.day();
        if (said.until() != null && (action == AssignmentAction.GRANT_EXTENSION || action == AssignmentAction.RESUME)) {
            due = due.decided(said.until());
        }
        step(action, before, act.noted(note).basedOn(act.by().is(Role.COMMITTEE) ? null : said.basis()));
    }

    /**
     * The Office proposes what others decide; a later proposal takes the place of an earlier one.
     *
     * @throws TransitionRefused if it is not possible now, if this person decides it, or if it lacks what it needs
     */
    void propose(AssignmentAction action, Particulars said, Actor by, Instant at) {
        if (!Workflow.proposalsFor(facts(), by).contains(action)) {
            throw Refusal.of(facts(), action, by, latest());
        }
        proposal = Proposal.of(action, said, by, at);
        tell(EventKind.PROPOSE, proposal, Act.of(by, at).noted(said.note()));
    }

    /** The head of the Office puts the proposal to the Standing Committee. */
    void putToCommittee(Actor by, Instant at) {
        proposal = openProposal().put(by, at);
        tell(EventKind.PUT_TO_COMMITTEE, proposal, Act.of(by, at));
    }

    void withdrawProposal(Actor by, Instant at) {
        var open = openProposal().requireWithdrawable(by);
        proposal = null;
        tell(EventKind.WITHDRAW_PROPOSAL, open, Act.of(by, at));
    }

    /** Whoever decides does not follow the proposal; what it was about stays as it is. */
    void disagree(Particulars said, Actor by, Instant at) {
        var open = openProposal();
        if (!Workflow.decides(facts(), open.action(), by)) {
            throw new TransitionRefused("task.refused.decider");
        }
        var reason = said.reason();
        proposal = null;
        tell(EventKind.DISAGREE, open, Act.of(by, at).noted(reason));
    }

    private void tell(EventKind kind, Proposal about, Act act) {
        append(kind, status, act.naming(about.action().name()));
    }

    /** @throws TransitionRefused if nothing is proposed (any more) */
    Proposal openProposal() {
        if (proposal == null) {
            throw new TransitionRefused("task.refused.noProposal");
        }
        return proposal;
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
        if (role != AssignmentRole.COORDINATE) {
            return;
        }
        if (to == AssignmentStatus.SUSPENDED && status.open() && status != AssignmentStatus.SUSPENDED) {
            follow(to, act);
        } else if (status.open() && to.finished()) {
            follow(to, act);
            finishedAt = act.happened();
        } else if (status == AssignmentStatus.COMPLETED && to == AssignmentStatus.IN_PROGRESS) {
            follow(to, act);
            finishedAt = null;
        } else if (status == AssignmentStatus.SUSPENDED && to.open() && to != AssignmentStatus.SUSPENDED) {
            follow(Objects.requireNonNull(suspendedFrom), act);
        }
    }

    private void follow(AssignmentStatus to, Act act) {
        var from = status;
        become(null, to, act);
        append(EventKind.FOLLOW_LEAD, from, act);
    }

    /** The part that it was paired with was given to another unit; it goes on with that one. */
    void followTo(Assignment successor, String unitName, Act act) {
        lead = successor.id;
        append(EventKind.FOLLOW_REASSIGNED, status, act.naming(unitName));
    }

    /** The unit was urged: nothing moves, but the history says which time it was. */
    void reminded(ReminderWords said, int number, Actor by, Instant at) {
        var promised = said.promised();
        append(
                said.channel().event(),
                status,
                Act.of(by, at).noted(promised == null ? said.words() : promised).naming(String.valueOf(number)));
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
        var before = due.day();
        if (changed != null) {
            due = due.changed(changed);
        }
        append(EventKind.CARRY_OVER, status, before, Act.of(by, at).noted(place));
    }

    /**
     * The day that its limit falls on has become known. What was cancelled or given away, or has a day, stays as it is.
     *
     * @param kind how the limit is set from now on
     * @param from what the day was counted from, or the words that it settles
     */
    void dated(LocalDate day, DeadlineKind kind, @Nullable String from, Actor by, Instant at) {
        if (due.day() != null || !status.counted()) {
            return;
        }
        due = due.dated(day, kind);
        append(EventKind.SET_DEADLINE, status, null, Act.of(by, at).noted(from));
    }

    /**
     * What its day was counted from lies on another day. A day that was set by decision stays, and so does the first one
     * beside it; a request for more time than that lapses.
     */
    void moved(LocalDate day, @Nullable String from, Actor by, Instant at) {
        if (!follows() || day.equals(due.day())) {
            return;
        }
        lapseExtensionUnlessBeyond(day, Act.of(by, at));
        var before = due.day();
        due = due.moved(day);
        append(EventKind.MOVE_DEADLINE, status, before, Act.of(by, at).noted(from));
    }

    /** Its day was counted from an event or a period, and nobody has decided otherwise since. */
    boolean follows() {
        return status.counted() && due.follows();
    }

    /** A request for no more time than there will be lapses, and with it what is proposed about it. */
    private void lapseExtensionUnlessBeyond(@Nullable LocalDate day, Act act) {
        if (extension == null || (day != null && extension.until().isAfter(day))) {
            return;
        }
        extension = null;
        append(EventKind.LAPSE_EXTENSION, status, act);
        var open = proposal;
        if (open != null && open.lapses(null, status, false)) {
            proposal = null;
            tell(EventKind.LAPSE_PROPOSAL, open, act);
        }
    }

    /** It belongs to this period of a series that was not known before; its day comes with it. */
    void belongsTo(SeriesPeriod joined, @Nullable String from, Actor by, Instant at) {
        period = joined;
        dated(joined.dueOn(), task.deadline().kind(), from, by, at);
    }

    /** No period comes behind this one; it goes on itself. */
    void seriesEnded(Particulars said, Actor by, Instant at) {
        var basis = by.is(Role.COMMITTEE) ? null : said.basis();
        append(EventKind.END_SERIES, status, Act.of(by, at).noted(said.note()).basedOn(basis));
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
        become(AssignmentAction.CANCEL, to, Act.of(by, at));
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

    /**
     * The form was sent twice: the latest step is this person's same action, done over the version that it shows and with
     * the same words. Other words of a second page are not taken for said.
     */
    boolean justDone(AssignmentAction action, long seen, Particulars said, Actor by) {
        return justDone(EventKind.of(action), seen, by) && latest().says(said);
    }

    private boolean justDone(AssignmentAction action, long seen, Actor by) {
        return justDone(EventKind.of(action), seen, by);
    }

    boolean justDone(EventKind kind, long seen, Actor by) {
        return version() == seen + 1 && latest().tells(kind, by.id());
    }

    /** The same for agreeing to a proposal, whatever it was: its form does not say. */
    boolean justDecided(long seen, Actor by) {
        return Stream.of(AssignmentAction.values())
                .filter(action -> action.decision().isPresent())
                .anyMatch(action -> justDone(action, seen, by));
    }

    private void moveTo(AssignmentAction action, Act act) {
        var offer = require(action, act.by(), act.forUnit());
        step(action, act.forUnit(offer.forUnit()));
    }

    private void step(AssignmentAction action, Act act) {
        step(action, due.day(), act);
    }

    private void step(AssignmentAction action, @Nullable LocalDate deadlineBefore, Act act) {
        var from = status;
        become(action, action == AssignmentAction.RESUME ? Objects.requireNonNull(suspendedFrom) : target(action), act);
        append(EventKind.of(action), from, deadlineBefore, act);
    }

    private AssignmentStatus target(AssignmentAction action) {
        return Objects.requireNonNull(Workflow.from(status).get(action));
    }

    /**
     * Changes the status; what hung on the old one and is impossible from the new one lapses, and the history says so before
     * it tells the step itself.
     */
    private void become(@Nullable AssignmentAction action, AssignmentStatus to, Act act) {
        var possible = Workflow.from(to);
        var quietly = Act.of(act.by(), act.at()).happened(act.happened());
        if (extension != null && !possible.containsKey(AssignmentAction.GRANT_EXTENSION)) {
            extension = null;
            append(EventKind.LAPSE_EXTENSION, status, quietly);
        }
        var open = proposal;
        if (open != null && open.answeredBy(action)) {
            proposal = null;
        } else if (open != null && open.lapses(action, to, extension != null)) {
            proposal = null;
            tell(EventKind.LAPSE_PROPOSAL, open, quietly);
        }
        suspendedFrom = to == AssignmentStatus.SUSPENDED ? status : null;
        status = to;
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
        append(kind, from, due.day(), act);
    }

    private void append(EventKind kind, @Nullable AssignmentStatus from, @Nullable LocalDate deadlineBefore, Act act) {
        events.add(new AssignmentEvent(this, events.size() + 1, kind, from, deadlineBefore, act));
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
                task.noticeEnded(),
                due.day() != null,
                extension == null ? null : extension.asked(),
                report == null ? null : report.reportedFor());
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
    SeriesPeriod period() {
        return period;
    }

    /** Null where it is of no series. */
    @Nullable
    UUID periodId() {
        return period == null ? null : period.id();
    }

    @Nullable
    AssignmentId lead() {
        return lead;
    }

    /** The present deadline. */
    @Nullable
    LocalDate deadline() {
        return due.day();
    }

    DeadlineKind deadlineKind() {
        return due.kind();
    }

    @Nullable
    LocalDate originalDeadline() {
        return due.original();
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
        return Timeliness.of(role, status, due.kind(), due.day(), reportedOn, today, soonUntil);
    }
}
