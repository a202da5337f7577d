package vn.hdnd.tracker.task.retro;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * Which column of a sheet holds what: by the words of its heading, or by what most of its cells look like.
 *
 * @param first index of the first row that is no heading
 * @param finished the column of days is headed as that of completion
 */
record SheetShape(Map<SheetColumn, Integer> columns, int first, boolean finished) {

    static SheetShape of(List<List<String>> rows, SheetUnits units, SheetTasks tasks) {
        for (var i = 0; i < Math.min(rows.size(), 10); i++) {
            var headed = headed(rows.get(i));
            if (headed.size() >= 2 && headed.containsKey(SheetColumn.UNIT)) {
                var day = headed.get(SheetColumn.DAY);
                var finished =
                        day != null && FoldedText.fold(rows.get(i).get(day)).contains("hoan thanh");
                return new SheetShape(headed, i + 1, finished);
            }
        }
        return new SheetShape(guessed(rows, units, tasks), 0, false);
    }

    String cell(List<String> row, SheetColumn column) {
        var at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    int width() {
        return columns.values().stream().mapToInt(at -> at + 1).max().orElse(0);
    }

    private static Map<SheetColumn, Integer> headed(List<String> row) {
        var headed = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (var i = 0; i < row.size(); i++) {
            var at = i;
            SheetColumn.headed(row.get(i)).ifPresent(column -> headed.putIfAbsent(column, at));
        }
        return headed;
    }

    private static Map<SheetColumn, Integer> guessed(List<List<String>> rows, SheetUnits units, SheetTasks tasks) {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var taken = new HashSet<Integer>();
        claim(SheetColumn.UNIT, cell -> !units.named(cell).isEmpty(), rows, width, columns, taken);
        claim(SheetColumn.DAY, cell -> SheetWords.day(cell).isPresent(), rows, width, columns, taken);
        claim(SheetColumn.NUMBER, SheetWords::number, rows, width, columns, taken);
        claim(
                SheetColumn.STATE,
                cell -> cell.length() < 40 && SheetWords.state(cell, null).isPresent(),
                rows,
                width,
                columns,
                taken);
        claim(
                SheetColumn.TASK,
                cell -> cell.length() > 4 && tasks.named(cell).isPresent(),
                rows,
                width,
                columns,
                taken);
        claim(SheetColumn.OUTCOME, cell -> cell.chars().anyMatch(Character::isLetter), rows, width, columns, taken);
        return columns;
    }

    private static void claim(
            SheetColumn column,
            Predicate<String> looks,
            List<List<String>> rows,
            int width,
            Map<SheetColumn, Integer> columns,
            Set<Integer> taken) {
        var best = -1;
        var most = 0L;
        for (var at : IntStream.range(0, Math.min(width, 40))
                .filter(i -> !taken.contains(i))
                .toArray()) {
            var fits = rows.stream()
                    .filter(row -> at < row.size() && !row.get(at).isEmpty() && looks.test(row.get(at)))
                    .count();
            if (fits > most) {
                best = at;
                most = fits;
            }
        }
        if (best >= 0) {
            columns.put(column, best);
            taken.add(best);
        }
    }
}
