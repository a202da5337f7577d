package vn.hdnd.tracker.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
 * @param forUnit the Office recorded it for the unit
 * @param note a reason; what a report says is in {@code report}
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        Instant happenedAt,
        EventKind kind,
        AssignmentStatus to,
        String actorName,
        boolean forUnit,
        String unitName,
        Relation relation,
        @Nullable String note,
        @Nullable LocalDate deadlineBefore,
        @Nullable LocalDate deadlineAfter,
        @Nullable Report report,
        List<StoredFileSummary> files) {

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
            @Nullable String effectiveWhy) {}

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
            case ACCEPT, REPORT_PROGRESS, REPORT_COMPLETION, WITHDRAW_REPORT -> !forUnit;
            case FOLLOW_LEAD -> true;
            case ASSIGN, CONFIRM, RETURN, CANCEL, REOPEN, ASK_AGAIN, CARRY_OVER, END_REPLACED, END_REVOKED -> false;
        };
    }

    public String who() {
        return byUnit() ? unitName : actorName;
    }

    /** The person behind a unit's act; what follows the lead is nobody's own act. */
    public @Nullable String person() {
        return byUnit() && kind != EventKind.FOLLOW_LEAD ? actorName : null;
    }

    /** Why it was done, where the note tells that and not a place. */
    public @Nullable String reason() {
        return kind == EventKind.ASK_AGAIN || kind == EventKind.CARRY_OVER ? null : note;
    }

    public boolean deadlineMoved() {
        return !Objects.equals(deadlineBefore, deadlineAfter);
    }

    /** Message key of the rest of the sentence; its arguments are the unit and the note. */
    public String key() {
        var base = "task.event." + kind;
        return switch (kind) {
            case ASSIGN, CONFIRM, RETURN, CANCEL, REOPEN -> relation.directed() ? base : base + ".asked";
            case ACCEPT, WITHDRAW_REPORT -> forUnit ? base + ".recorded" : base;
            case REPORT_PROGRESS, REPORT_COMPLETION -> forUnit && report != null ? base + "." + report.source() : base;
            case FOLLOW_LEAD -> base + "." + to;
            case ASK_AGAIN, CARRY_OVER, END_REPLACED, END_REVOKED -> base;
        };
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
                deadlineBefore,
                deadlineAfter,
                report,
                List.copyOf(attached));
    }
}
