package vn.hdnd.tracker.organization;

import java.util.List;

/**
 * Units spread over those that report for them.
 *
 * @param reporting one entry per reporting unit, in the register's order
 * @param leftOut named units that can have no assignment, with the reason
 */
public record FanOut(List<ReportingUnit> reporting, List<LeftOut> leftOut) {

    public FanOut {
        reporting = List.copyOf(reporting);
        leftOut = List.copyOf(leftOut);
    }

    /** A unit that was named and gets nothing. */
    public record LeftOut(UnitSummary unit, Reason reason) {}

    /** Why a unit was left out. */
    public enum Reason {
        /** A body of the Party receives papers, not assignments. */
        PARTY_BODY,
        /** The unit, or the one that reports for it, does not exist any more or not yet. */
        ENDED
    }
}
