package vn.hdnd.tracker.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.ReportSource;

/**
 * One step of a history, told as a sentence: somebody, in bold, does something.
 *
 * @param at when it was recorded; {@code happenedAt} when it happened, earlier for what was entered with an old notice
 * @param to where the part stood after it; null where something was said, which has no part of its own
 * @param forUnit the Office recorded it for the unit
 * @param unitName empty where something was said to all units
 * @param detail what the sentence names besides, as {@link EventKind} says
 * @param period which of a series it is about
 * @param basisWho on whose word the head of the Office decided
 * @param note a reason; what a report says is in {@code report}
 */
@NamedInterface("timeline")
public record TimelineEntry(
        UUID id,
        Instant at,
        Instant happenedAt,
        EventKind kind,
        @Nullable AssignmentStatus to,
        String actorName,
        boolean forUnit,
        String unitName,
        Relation relation,
        @Nullable String note,
        @Nullable String detail,
        @Nullable String period,
        @Nullable String basisWho,
        @Nullable LocalDate basisOn,
        @Nullable LocalDate deadlineBefore,
        @Nullable LocalDate deadlineAfter,
        @Nullable Report report,
        List<StoredFileSummary> files,
        @Nullable Change change) {

    /**
     * What was changed of the task as a whole.
     *
     * @param before as people read it; null: nothing
     * @param after likewise
     */
    public record Change(@Nullable String before, @Nullable String after) {}

    /** What a report says. */
    public record Report(
            UUID id,
            ReportSource source,
            String outcome,
            @Nullable String difficulties,
            @Nullable Integer quantityDone,
            @Nullable Integer quantityTotal,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate,
            @Nullable LocalDate receivedOn,
            @Nullable String paperSigner,
            LocalDate effectiveOn,
            @Nullable String effectiveWhy,
            @Nullable String figures) {}

    /** For those who hear of a step elsewhere: what its sentence needs, without what its report says. */
    public static TimelineEntry heard(
            UUID id,
            Instant at,
            EventKind kind,
            AssignmentStatus to,
            String actorName,
            boolean forUnit,
            String unitName,
            Relation relation,
            @Nullable String note,
            @Nullable String detail,
            @Nullable LocalDate deadlineBefore,
            @Nullable LocalDate deadlineAfter,
            @Nullable ReportSource source) {
        var day = LocalDate.ofInstant(at, VietnamTime.ZONE);
        var report = source == null
                ? null
                : new Report(id, source, "", null, null, null, null, null, null, null, day, null, null);
        return new TimelineEntry(
                id,
                at,
                at,
                kind,
                to,
                actorName,
                forUnit,
                unitName,
                relation,
                note,
                detail,
                null,
                null,
                null,
                deadlineBefore,
                deadlineAfter,
                report,
                List.of(),
                null);
    }

    /** Entered later, with an old notice. */
    public boolean past() {
        return happenedAt.isBefore(at);
    }

    /** In Vietnam. */
    public LocalDate happenedOn() {
        return LocalDate.ofInstant(happenedAt, VietnamTime.ZONE);
    }

    /** In Vietnam. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }

    /** The unit itself speaks; otherwise a person of the Office or the Standing Committee. */
    public boolean byUnit() {
        return switch (kind) {
            case FOLLOW_LEAD, FOLLOW_REASSIGNED, LAPSE_EXTENSION, LAPSE_PROPOSAL -> true;
            case ASSIGN -> detail != null;
            default -> kind.heard() && !forUnit;
        };
    }

    public String who() {
        return byUnit() ? unitName : actorName;
    }

    /** The person behind a unit's act; what follows from another act is nobody's own. */
    public @Nullable String person() {
        return byUnit() && !follows() ? actorName : null;
    }

    private boolean follows() {
        return kind == EventKind.ASSIGN
                || kind == EventKind.FOLLOW_LEAD
                || kind == EventKind.FOLLOW_REASSIGNED
                || kind == EventKind.LAPSE_EXTENSION
                || kind == EventKind.LAPSE_PROPOSAL;
    }

    /** Message key of the action that a proposal is about; null where none is. */
    public @Nullable String proposed() {
        return switch (kind) {
            case PROPOSE, PUT_TO_COMMITTEE, DISAGREE, WITHDRAW_PROPOSAL, LAPSE_PROPOSAL -> "task.proposed." + detail;
            default -> null;
        };
    }

    /** Why it was done, where the note tells that and not a place. */
    public @Nullable String reason() {
        return kind == EventKind.ASK_AGAIN || kind == EventKind.CARRY_OVER || dates() || urges() || remark()
                ? null
                : note;
    }

    /** What the unit was told or promised, where it was urged; what was said otherwise. */
    public @Nullable String told() {
        return urges() || remark() ? note : null;
    }

    /** Something was said, and nothing has changed. */
    public boolean remark() {
        return switch (kind) {
            case DIRECTIVE, MARGIN_NOTE, COMMENT, OFFICE_COMMENT -> true;
            default -> false;
        };
    }

    private boolean dates() {
        return kind == EventKind.SET_DEADLINE || kind == EventKind.MOVE_DEADLINE;
    }

    private boolean urges() {
        return switch (kind) {
            case REMIND, REMIND_BY_TELEPHONE, REMIND_BY_LETTER, REMIND_BY_RULE -> true;
            default -> false;
        };
    }

    public boolean deadlineMoved() {
        return !Objects.equals(deadlineBefore, deadlineAfter);
    }

    /** Message key of the rest of the sentence; its arguments are the unit, the note and the detail. */
    public String key() {
        var base = "task.event." + kind;
        return switch (kind) {
            case ASSIGN -> detail != null ? base + ".period" : relation.directed() ? base : base + ".asked";
            case SET_DEADLINE, MOVE_DEADLINE -> note == null ? base : base + ".from";
            case CONFIRM, RETURN, UPHOLD, SUSPEND, RESUME, CANCEL, REOPEN ->
                relation.directed() ? base : base + ".asked";
            case ACCEPT, WITHDRAW_REPORT, WITHDRAW_EXTENSION, REQUEST_EXTENSION -> forUnit ? base + ".recorded" : base;
            case DECLINE -> base + (forUnit ? ".recorded" : "") + (detail == null ? "" : ".competent");
            case REPORT_PROGRESS, REPORT_COMPLETION ->
                forUnit && report != null ? base + "." + report.source() : base + (detail == null ? "" : ".approved");
            case FOLLOW_LEAD -> base + "." + to;
            case DIRECTIVE, MARGIN_NOTE ->
                base + (detail != null ? ".withdrawn" : toAll() ? ".all" : relation.directed() ? "" : ".asked");
            case COMMENT -> base + (detail != null ? ".withdrawn" : toAll() ? ".all" : "");
            case OFFICE_COMMENT -> base + (detail == null ? "" : ".withdrawn");
            case REASSIGN,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    PROPOSE,
                    PUT_TO_COMMITTEE,
                    DISAGREE,
                    WITHDRAW_PROPOSAL,
                    LAPSE_EXTENSION,
                    LAPSE_PROPOSAL,
                    FOLLOW_REASSIGNED,
                    REMIND,
                    REMIND_BY_TELEPHONE,
                    REMIND_BY_LETTER,
                    REMIND_BY_RULE,
                    ASK_AGAIN,
                    CARRY_OVER,
                    END_REPLACED,
                    END_REVOKED,
                    END_SERIES,
                    CORRECT_UNIT,
                    CORRECT_DEADLINE,
                    MONITOR,
                    CORRECT_TITLE,
                    CORRECT_DELIVERABLE,
                    CORRECT_FIGURES,
                    CORRECT_TEMPLATE -> base;
        };
    }

    private boolean toAll() {
        return unitName.isEmpty();
    }

    TimelineEntry with(List<StoredFileSummary> attached) {
        return new TimelineEntry(
                id,
                at,
                happenedAt,
                kind,
                to,
                actorName,
                forUnit,
                unitName,
                relation,
                note,
                detail,
                period,
                basisWho,
                basisOn,
                deadlineBefore,
                deadlineAfter,
                report,
                List.copyOf(attached),
                change);
    }
}
