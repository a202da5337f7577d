package vn.hdnd.tracker.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted row makes.
 *
 * @param line counted as in the sheet, from 1
 * @param area the area that the row is about, as read
 * @param newArea the row makes the area
 * @param units what it makes in it
 * @param problemKey why the row cannot be; null if it can
 */
public record SheetRow(
        int line,
        String area,
        boolean newArea,
        List<MadeUnit> units,
        @Nullable String problemKey,
        List<Object> problemArguments) {

    public SheetRow {
        units = List.copyOf(units);
        problemArguments = List.copyOf(problemArguments);
    }

    /** @param through the unit that reports for it; null if it reports itself */
    public record MadeUnit(
            UnitKind kind,
            String code,
            String name,
            @Nullable String through) {}

    static SheetRow wrong(int line, String area, String problemKey, Object... arguments) {
        return new SheetRow(line, area, false, List.of(), problemKey, List.of(arguments));
    }

    public boolean wrong() {
        return problemKey != null;
    }

    /** Everything in it is registered already. */
    public boolean nothingNew() {
        return !wrong() && !newArea && units.isEmpty();
    }
}
