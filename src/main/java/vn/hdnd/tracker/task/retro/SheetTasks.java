package vn.hdnd.tracker.task.retro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.shared.FoldedText;

/** Finds the tasks of a grid by what a sheet calls them: their number, the item as it is cited, or their title. */
final class SheetTasks {

    private static final Pattern NUMBER = Pattern.compile("(?:(?:nhiem vu|nv|task)(?: so)?[ .:-]*)?0*(\\d{1,4})\\.?");
    private static final int TELLING = 15;

    private final Map<Integer, GridRow> tasks = new LinkedHashMap<>();
    private final Citations citations;

    SheetTasks(List<GridRow> rows, Citations citations) {
        rows.forEach(row -> tasks.putIfAbsent(row.number(), row));
        this.citations = citations;
    }

    Optional<Integer> named(String cell) {
        var words = FoldedText.fold(cell);
        var number = NUMBER.matcher(words);
        if (number.matches()) {
            return Optional.of(Integer.parseInt(number.group(1))).filter(tasks::containsKey);
        }
        var cited = only(words, true);
        return cited.isPresent() ? cited : only(words, false);
    }

    private Optional<Integer> only(String words, boolean cited) {
        var found = tasks.entrySet().stream()
                .filter(one -> cited ? cites(one.getValue(), words) : titled(one.getValue(), words))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean cites(GridRow task, String words) {
        return words.equals(FoldedText.fold(task.path()))
                || words.equals(FoldedText.fold(citations.shortly(task.path())))
                || words.equals(FoldedText.fold(citations.full(task.path())));
    }

    private static boolean titled(GridRow task, String words) {
        var title = FoldedText.fold(task.title());
        return words.equals(title)
                || (words.length() >= TELLING && (title.startsWith(words) || words.startsWith(title)));
    }
}
