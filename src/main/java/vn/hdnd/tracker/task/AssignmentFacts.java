package vn.hdnd.tracker.task;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What decides who may do what to an assignment; the same whether read from the aggregate or by a list's SQL.
 *
 * @param ownDuty owed by the host's Office or Standing Committee itself
 * @param committeeConfirms the Standing Committee judges reports of this task
 * @param noticeEnded its notice was replaced or revoked and left it behind: nothing of it is reopened
 * @param dated a day is set until which it is due
 * @param reportedBy who typed the latest report, {@code reportSource} how it came; null before the first
 * @param reportedFor for whom that person acted in typing it; null: in the person's own name
 * @param extension a request for more time that waits
 */
public record AssignmentFacts(
        UnitId unit,
        AssignmentRole role,
        AssignmentStatus status,
        boolean ownDuty,
        boolean committeeConfirms,
        @Nullable AccountId reportedBy,
        @Nullable ReportSource reportSource,
        boolean noticeEnded,
        boolean dated,
        @Nullable Asked extension,
        @Nullable AccountId reportedFor) {

    /** Reported in one's own name. */
    public AssignmentFacts(
            UnitId unit,
            AssignmentRole role,
            AssignmentStatus status,
            boolean ownDuty,
            boolean committeeConfirms,
            @Nullable AccountId reportedBy,
            @Nullable ReportSource reportSource,
            boolean noticeEnded,
            boolean dated,
            @Nullable Asked extension) {
        this(
                unit,
                role,
                status,
                ownDuty,
                committeeConfirms,
                reportedBy,
                reportSource,
                noticeEnded,
                dated,
                extension,
                null);
    }

    /**
     * A request that waits.
     *
     * @param recorded the Office recorded it for the unit
     */
    public record Asked(AccountId by, boolean recorded) {}

    /** The latest report came from the unit's own hand, not by paper, telephone or at a meeting. */
    boolean reportedByUnit() {
        return reportSource == ReportSource.UNIT;
    }

    boolean extensionByUnit() {
        return extension != null && !extension.recorded();
    }

    /** This person typed the latest report, or it was typed in this person's name, or in the name of whom this one acts for. */
    boolean reportedBy(Actor actor) {
        return actor.isOrActsFor(reportedBy) || actor.isOrActsFor(reportedFor);
    }

    /** This person typed the request for more time, though not in recording it for the unit. */
    boolean askedFor(Actor actor) {
        return extensionByUnit() && extension != null && actor.isOrActsFor(extension.by());
    }
}
