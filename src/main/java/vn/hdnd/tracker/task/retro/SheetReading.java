package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.PastState;

/** One reading of a pasted sheet against a grid. Remembers the task of the row above, as merged cells are pasted once. */
final class SheetReading {

    /** Rows that are read at once. */
    static final int MOST = 2000;

    private record Key(UUID task, UUID unit) {}

    private final Grid grid;
    private final SheetUnits units;
    private final SheetTasks tasks;
    private final LocalDate today;
    private final Map<Key, SheetLine> filled = new HashMap<>();
    private @Nullable Integer task;

    /** @param task the one that is meant where the sheet names none; null if it must */
    SheetReading(Grid grid, SheetUnits units, SheetTasks tasks, LocalDate today, @Nullable Integer task) {
        this.grid = grid;
        this.units = units;
        this.tasks = tasks;
        this.today = today;
        this.task = task;
    }

    /** @param headings of the rows that are left, by column */
    PastedSheet read(List<List<String>> rows, Map<SheetColumn, String> headings) {
        var shape = SheetShape.of(rows, units, tasks);
        var lines = new ArrayList<SheetLine>();
        var left = new ArrayList<List<String>>();
        for (var i = shape.first(); i < rows.size(); i++) {
            var cells = rows.get(i);
            if (cells.stream().allMatch(String::isEmpty) || headsTask(cells)) {
                continue;
            }
            if (i - shape.first() >= MOST) {
                lines.add(wrong(i + 1, cells, null, new Refused("task.retro.paste.tooMany", MOST)));
                rows.subList(i, rows.size()).forEach(left::add);
                break;
            }
            var read = row(i + 1, cells, shape);
            lines.addAll(read);
            if (read.stream().anyMatch(SheetLine::wrong)) {
                left.add(namingTask(cells, shape));
            }
        }
        return new PastedSheet(lines, left.isEmpty() ? "" : text(shape, headings, left));
    }

    /** A row that only names a task stands above the rows of its units. */
    private boolean headsTask(List<String> cells) {
        var said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var named = said.size() == 1 && said.get(0).length() > 4 ? tasks.named(said.get(0)) : null;
        if (named == null || named.isEmpty() || !units.named(said.get(0)).isEmpty()) {
            return false;
        }
        task = named.get();
        return true;
    }

    private List<SheetLine> row(int number, List<String> cells, SheetShape shape) {
        var unitWords = shape.cell(cells, SheetColumn.UNIT);
        var taskWords = shape.cell(cells, SheetColumn.TASK);
        try {
            if (!taskWords.isEmpty()) {
                task = null;
                task = tasks.named(taskWords)
                        .orElseThrow(() -> new Refused("task.retro.paste.taskUnknown", brief(taskWords)));
            }
            if (unitWords.isEmpty()) {
                throw new Refused("task.retro.paste.noUnit");
            }
            var rows = meant(unitWords);
            return rows.stream().map(row -> line(number, cells, shape, row)).toList();
        } catch (Refused refused) {
            return List.of(wrong(number, cells, null, refused));
        }
    }

    private List<GridRow> meant(String words) {
        var named = units.named(words);
        if (named.isEmpty()) {
            var nearest = units.nearest(words);
            throw nearest.isEmpty()
                    ? new Refused("task.retro.paste.unitUnknown", brief(words))
                    : new Refused("task.retro.paste.unitNear", brief(words), nearest);
        }
        var rows = grid.rows().stream()
                .filter(row -> named.contains(row.unitId()))
                .filter(row -> task == null || row.number() == task)
                .toList();
        if (rows.isEmpty()) {
            throw new Refused("task.retro.paste.notOfTask", brief(words), Objects.requireNonNullElse(task, 0));
        }
        if (task == null && rows.stream().map(GridRow::taskId).distinct().count() > 1) {
            throw new Refused("task.retro.paste.noTask", brief(words));
        }
        var one = rows.get(0).areaName();
        var sameArea =
                rows.size() > 1 && rows.stream().allMatch(row -> row.areaName().equals(one));
        if (sameArea) {
            throw new Refused("task.retro.paste.severalUnits", brief(words));
        }
        return rows;
    }

    private SheetLine line(int number, List<String> cells, SheetShape shape, GridRow row) {
        try {
            var entry = entry(cells, shape, row.entry());
            entry.impossible(grid.issuedOn(), today).ifPresent(why -> {
                throw why;
            });
            var line = new SheetLine(number, cells, row, entry, null);
            var before = filled.putIfAbsent(new Key(row.taskId(), row.unitId()), line);
            if (before != null && !entry.equals(before.entry())) {
                throw new Refused("task.retro.paste.twice", before.number());
            }
            return line;
        } catch (Refused refused) {
            return wrong(number, cells, row, refused);
        }
    }

    /** What the row says; where it says nothing, what was entered before stays. */
    private static Entry entry(List<String> cells, SheetShape shape, Entry before) {
        var dayWords = shape.cell(cells, SheetColumn.DAY);
        var day = dayWords.isEmpty()
                ? before.day()
                : SheetWords.day(dayWords).orElseThrow(() -> new Refused("task.invalid.date", brief(dayWords)));
        var outcome = shape.cell(cells, SheetColumn.OUTCOME);
        var paper = shape.cell(cells, SheetColumn.NUMBER);
        return new Entry(
                state(cells, shape, before.state(), day),
                day,
                outcome.isEmpty() ? before.outcome() : outcome,
                paper.isEmpty() ? before.paperNumber() : paper);
    }

    private static @Nullable PastState state(
            List<String> cells, SheetShape shape, @Nullable PastState before, @Nullable LocalDate day) {
        var words = shape.cell(cells, SheetColumn.STATE);
        if (words.isEmpty()) {
            return before == null && shape.finished() && day != null ? PastState.COMPLETED : before;
        }
        return SheetWords.state(words, day).orElseThrow(() -> new Refused("task.retro.invalid.state", brief(words)));
    }

    /** A row that is pasted again by itself names its task, where a row above had named it. */
    private List<String> namingTask(List<String> cells, SheetShape shape) {
        var at = shape.columns().get(SheetColumn.TASK);
        if (at == null || task == null || !shape.cell(cells, SheetColumn.TASK).isEmpty()) {
            return cells;
        }
        var named = new ArrayList<>(cells);
        while (named.size() <= at) {
            named.add("");
        }
        named.set(at, task.toString());
        return named;
    }

    private static String text(SheetShape shape, Map<SheetColumn, String> headings, List<List<String>> left) {
        var heading = new ArrayList<String>();
        for (var i = 0; i < shape.width(); i++) {
            heading.add("");
        }
        shape.columns().forEach((column, at) -> heading.set(at, headings.getOrDefault(column, "")));
        var text = new ArrayList<String>();
        if (shape.columns().containsKey(SheetColumn.UNIT) && shape.columns().size() > 1) {
            text.add(PastedSheet.row(heading));
        }
        left.forEach(row -> text.add(PastedSheet.row(row)));
        return String.join("\n", text);
    }

    private static SheetLine wrong(int number, List<String> cells, @Nullable GridRow row, Refused why) {
        return new SheetLine(number, cells, row, null, why);
    }

    private static String brief(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }
}
