package vn.hdnd.tracker.task.retro.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.retro.Grid;
import vn.hdnd.tracker.task.retro.GridRow;
import vn.hdnd.tracker.task.retro.Tally;
import vn.hdnd.tracker.web.Choice;

/**
 * The grid as a page shows it.
 *
 * @param unit only lines of this unit
 * @param open only lines that are not complete
 * @param units that occur in the grid
 */
public record GridPage(
        Grid grid, Tally tally, @Nullable UUID unit, boolean open, List<Choice> units, List<TaskTable> tables) {

    /** @param sent lines that were sent just now, by unit, of the one task that was sent */
    static GridPage of(Grid grid, @Nullable UUID unit, boolean open, Map<UUID, Line> sent, @Nullable UUID sentTask) {
        var byTask = new LinkedHashMap<UUID, List<GridRow>>();
        grid.rows().forEach(row -> byTask.computeIfAbsent(row.taskId(), none -> new ArrayList<>())
                .add(row));
        var tables = byTask.values().stream()
                .map(rows -> table(rows, unit, open, rows.get(0).taskId().equals(sentTask) ? sent : Map.of()))
                .filter(table -> !table.lines().isEmpty())
                .toList();
        var units = grid.rows().stream()
                .collect(Collectors.toMap(
                        GridRow::unitId, GridRow::unitName, (one, same) -> one, LinkedHashMap<UUID, String>::new));
        return new GridPage(
                grid,
                Tally.of(grid.rows()),
                unit,
                open,
                units.entrySet().stream()
                        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                        .toList(),
                tables);
    }

    static TaskTable table(List<GridRow> rows, @Nullable UUID unit, boolean open, Map<UUID, Line> sent) {
        var lines = rows.stream()
                .filter(row -> unit == null || row.unitId().equals(unit))
                .filter(row -> !open || incomplete(row) || sent.containsKey(row.unitId()))
                .map(row -> sent.getOrDefault(row.unitId(), Line.of(row)))
                .toList();
        var seen = rows.stream().mapToLong(GridRow::version).sum();
        return new TaskTable(rows.get(0), Tally.of(rows), seen, lines);
    }

    private static boolean incomplete(GridRow row) {
        return row.state() == null || row.entry().missing() != null;
    }
}
