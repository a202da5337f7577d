package vn.hdnd.tracker.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentFacts;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.Offer;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.Timeliness;
import vn.hdnd.tracker.task.Workflow;

/**
 * One unit's part of a task as desks and tables show it, with what its latest report says.
 *
 * @param path of the item that the task comes from
 * @param lastHeardAt the last act by or for the unit; null before the first
 * @param returnReason why the latest report was returned, while it is
 * @param noticeEnded its notice is no longer in force
 * @param extensionUntil the day until which more time is asked for, while nobody has decided
 * @param proposedAction what the Office proposes; {@code putAt}: put to the Standing Committee
 * @param deadlineWords by when, in the words of the notice
 * @param period of a series: Quý IV/2026
 * @param heldReason why it was declined or suspended, while it is
 * @param unsent a report is still in the unit: {@code WAITING} for its head, or {@code SENT_BACK}
 */
public record AssignmentRow(
        UUID id,
        long version,
        UUID unitId,
        String unitName,
        AssignmentRole role,
        Relation relation,
        AssignmentStatus status,
        boolean ownDuty,
        boolean committeeConfirms,
        @Nullable String groupName,
        @Nullable String covers,
        @Nullable LocalDate deadline,
        @Nullable LocalDate reportedOn,
        Instant assignedAt,
        @Nullable Instant lastHeardAt,
        Timeliness timeliness,
        String code,
        String title,
        UUID noticeId,
        String noticeNumber,
        String path,
        @Nullable UUID reportId,
        @Nullable UUID reportedBy,
        @Nullable UUID reportedFor,
        @Nullable ReportSource reportSource,
        @Nullable String outcome,
        @Nullable String difficulties,
        @Nullable Integer quantityDone,
        @Nullable Integer quantityTotal,
        @Nullable LocalDate reportDay,
        @Nullable String returnReason,
        boolean noticeEnded,
        @Nullable LocalDate originalDeadline,
        @Nullable LocalDate extensionUntil,
        @Nullable String extensionReason,
        @Nullable UUID extensionBy,
        @Nullable Boolean extensionRecorded,
        @Nullable Instant extensionAt,
        @Nullable AssignmentAction proposedAction,
        @Nullable String proposalWords,
        @Nullable LocalDate proposedUntil,
        @Nullable String proposedUnit,
        @Nullable String proposedByName,
        @Nullable Instant proposedAt,
        @Nullable Instant putAt,
        @Nullable String heldReason,
        @Nullable String competentUnit,
        @Nullable String deadlineWords,
        @Nullable String period,
        @Nullable String unsent) {

    /** The words by which it waits for its day; null where it has one, or needs none. */
    public @Nullable String awaits() {
        return timeliness == Timeliness.DATE_PENDING ? deadlineWords : null;
    }

    /** What this person may do to it now. */
    public Set<Offer> offers(Actor actor) {
        return new LinkedHashSet<>(Workflow.actionsFor(facts(), actor));
    }

    /** The unit's own hand before recording for it. */
    public Optional<Offer> offer(AssignmentAction action, Actor actor) {
        return Workflow.offer(facts(), action, actor);
    }

    public boolean may(AssignmentAction action, Actor actor) {
        return offer(action, actor).isPresent();
    }

    /** The Office may record a report for the unit. */
    public boolean mayRecord(Actor actor) {
        return offers(actor).contains(new Offer(AssignmentAction.REPORT_PROGRESS, true));
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                new UnitId(unitId),
                role,
                status,
                ownDuty,
                committeeConfirms,
                reportedBy == null ? null : new AccountId(reportedBy),
                reportSource,
                noticeEnded,
                deadline != null,
                asked(),
                reportedFor == null ? null : new AccountId(reportedFor));
    }

    private AssignmentFacts.@Nullable Asked asked() {
        return extensionBy == null
                ? null
                : new AssignmentFacts.Asked(new AccountId(extensionBy), Boolean.TRUE.equals(extensionRecorded));
    }

    /** What this person may propose to those who decide. */
    public Set<AssignmentAction> proposals(Actor actor) {
        return Workflow.proposalsFor(facts(), actor);
    }

    /** The deadline is not the first one any more. */
    public boolean extended() {
        return originalDeadline != null && !originalDeadline.equals(deadline);
    }

    /** What the Office proposes waits for this person's decision. */
    public boolean decidesProposal(Actor actor) {
        return proposedAction != null && Workflow.decides(facts(), proposedAction, actor);
    }

    public StatusTag tag() {
        return StatusTag.of(status, relation);
    }

    public Due due(TaskToday today) {
        return Due.of(timeliness, deadline, waitsOrDone() ? reportedOn : null, today);
    }

    public boolean leads() {
        return role == AssignmentRole.LEAD;
    }

    public boolean overdue() {
        return timeliness == Timeliness.OVERDUE;
    }

    /** Days in which nothing was heard of it; 0 while something was heard today. */
    public long silentDays(TaskToday today) {
        var since = lastHeardAt == null ? assignedAt : lastHeardAt;
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, VietnamTime.ZONE), today.date());
    }

    /** Chưa cập nhật: the unit is expected to act and has not been heard of for long. */
    public boolean silent(TaskToday today) {
        return expected() && silentDays(today) >= TaskToday.SILENT;
    }

    /** A lead from which a report is expected. */
    public boolean expected() {
        return leads() && status.expected();
    }

    private boolean waitsOrDone() {
        return status == AssignmentStatus.REPORTED || status == AssignmentStatus.COMPLETED;
    }
}
