package vn.hdnd.tracker.task.retro;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a pasted sheet would fill in.
 *
 * @param lines in the order of the sheet
 * @param left rows that cannot be taken over, under a heading, as they can be pasted again
 */
public record PastedSheet(List<SheetLine> lines, String left) {

    public PastedSheet {
        lines = List.copyOf(lines);
    }

    public List<SheetLine> wrong() {
        return lines.stream().filter(SheetLine::wrong).toList();
    }

    public List<SheetLine> readable() {
        return lines.stream().filter(line -> !line.wrong()).toList();
    }

    /** Those that change the grid. */
    public List<SheetLine> changing() {
        return lines.stream().filter(line -> !line.wrong() && !line.same()).toList();
    }

    /** Cells as spreadsheets take them: tabs between, quotes where they are needed. */
    static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.startsWith("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining("\t"));
    }
}
