package vn.hdnd.tracker.organization;

import java.util.List;

/** What a pasted sheet makes, row by row. It is entered whole or not at all. */
public record SheetOutcome(List<SheetRow> rows) {

    public SheetOutcome {
        rows = List.copyOf(rows);
    }

    /** No row is wrong, and something is new. */
    public boolean acceptable() {
        return wrongRows() == 0 && newAreas() + newUnits() > 0;
    }

    public int wrongRows() {
        return (int) rows.stream().filter(SheetRow::wrong).count();
    }

    public int newAreas() {
        return (int) rows.stream().filter(SheetRow::newArea).count();
    }

    public int newUnits() {
        return rows.stream().mapToInt(row -> row.units().size()).sum();
    }
}
