package vn.hdnd.tracker.task.retro;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;

/**
 * A row of a pasted sheet, and the line of the grid that it fills.
 *
 * @param number of the row in the sheet, from 1
 * @param cells as pasted
 * @param row the line of the grid; null where none was found
 * @param entry what the line will say; null where the row cannot be taken over
 * @param problem why it cannot
 */
public record SheetLine(
        int number,
        List<String> cells,
        @Nullable GridRow row,
        @Nullable Entry entry,
        @Nullable Refused problem) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    public boolean wrong() {
        return problem != null;
    }

    /** The grid says so already. */
    public boolean same() {
        return row != null && row.entry().equals(entry);
    }

    /** Takes the place of what was entered before. */
    public boolean replaces() {
        return !wrong() && !same() && row != null && row.begun();
    }
}
