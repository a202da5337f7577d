package vn.hdnd.tracker.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;

/** Finds units by the words of a paper. */
final class UnitNames {

    private final List<RegisteredUnit> units;

    UnitNames(List<RegisteredArea> areas, List<RegisteredUnit> units, List<RegisteredGroup> groups, Register register) {
        this.units = units;
    }

    UnitMatch resolve(@Nullable UnitKind kind, @Nullable RelativeLevel level, String asWritten) {
        var wanted = FoldedText.fold(asWritten);
        var found = units.stream()
                .filter(unit -> unit.summary().active())
                .filter(unit -> FoldedText.fold(unit.summary().name()).equals(wanted))
                .map(RegisteredUnit::summary)
                .toList();
        return new UnitMatch(found, null, List.of());
    }
}
