package vn.hdnd.tracker.task.retro.web;

import java.util.LinkedHashMap;
import java.util.List;
import vn.hdnd.tracker.task.retro.Grid;
import vn.hdnd.tracker.web.Choice;

/** The tasks of a grid, for the choice of the one that a sheet is about. */
final class PasteTask {

    private static final int LONGEST = 90;

    private PasteTask() {}

    static List<Choice> of(Grid grid) {
        var tasks = new LinkedHashMap<Integer, String>();
        grid.rows().forEach(row -> tasks.putIfAbsent(row.number(), row.title()));
        return tasks.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getKey() + ". " + brief(one.getValue())))
                .toList();
    }

    private static String brief(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
