package vn.hdnd.tracker.task.retro.web;

import java.util.List;
import vn.hdnd.tracker.task.retro.GridRow;
import vn.hdnd.tracker.task.retro.Tally;

/**
 * One task of the grid with its lines.
 *
 * @param first any line of it, for what it says of the task
 * @param tally of all lines of the task, shown or not
 * @param seen goes up with every change of the task's lines
 */
public record TaskTable(GridRow first, Tally tally, long seen, List<Line> lines) {

    public TaskTable {
        lines = List.copyOf(lines);
    }

    public boolean full() {
        return tally.empty() == 0 && tally.incomplete() == 0;
    }

    /** Name of the typed text of this table in the browser: another one once something of it was kept. */
    public String draft() {
        return "retro-" + first.taskId() + "-" + seen;
    }
}
