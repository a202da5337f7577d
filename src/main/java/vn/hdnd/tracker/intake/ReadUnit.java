package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * A unit, or several of one kind, as a notice names them.
 *
 * @param asWritten the words of the notice
 * @param level null where the unit stands neither at the host's level nor one below
 * @param inheritedFrom path of the heading that names it, null where the item itself does
 * @param units short codes of the units of the register that the words mean; empty where it knows none
 */
public record ReadUnit(
        String asWritten,
        UnitKind kind,
        @Nullable RelativeLevel level,
        @Nullable String inheritedFrom,
        List<String> units) {

    public ReadUnit {
        units = List.copyOf(units);
    }
}
