package vn.hdnd.tracker.intake.reading;

import java.util.List;

/**
 * The cells of a row of a table of assignments.
 *
 * @param cells by column; fewer where a row ends early
 */
record Cells(Columns columns, List<String> cells) {

    Cells {
        cells = List.copyOf(cells);
    }

    /** Whether it only names a group: one cell besides the number. */
    boolean group() {
        var filled = 0;
        for (var i = 0; i < cells.size(); i++) {
            filled += i == columns.number() || cells.get(i).isBlank() ? 0 : 1;
        }
        return filled <= 1;
    }

    /** What it says by the names of the columns. */
    Row row() {
        return new Row(cell(columns.lead()), cell(columns.coordinator()), cell(columns.deadline()));
    }

    private String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
