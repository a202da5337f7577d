package vn.hdnd.tracker.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register makes of the words of a paper.
 *
 * @param units the units meant, active ones only, in the register's order; empty if the words are not known
 * @param group the group that the words name, if they name one
 * @param nearest when {@code units} is empty: up to five that sound alike, best first
 */
public record UnitMatch(List<UnitSummary> units, @Nullable GroupSummary group, List<UnitSummary> nearest) {

    public UnitMatch {
        units = List.copyOf(units);
        nearest = List.copyOf(nearest);
    }

    public boolean found() {
        return !units.isEmpty();
    }
}
