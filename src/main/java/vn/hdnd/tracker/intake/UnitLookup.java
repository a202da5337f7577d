package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;

/** Finds units of the register by the words of a paper. */
@FunctionalInterface
public interface UnitLookup {

    /** Knows no unit at all. */
    UnitLookup NONE = (kind, level, words) -> List.of();

    /** Short codes of the units that the words mean; empty where the register does not know them. */
    List<String> codesOf(UnitKind kind, @Nullable RelativeLevel level, String words);
}
