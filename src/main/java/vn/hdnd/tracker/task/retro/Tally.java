package vn.hdnd.tracker.task.retro;

import java.util.List;
import vn.hdnd.tracker.task.PastState;

/**
 * How full a grid is.
 *
 * @param lines all
 * @param empty without a status: they start as not begun
 * @param incomplete begun, but something is still missing
 */
public record Tally(int lines, int empty, int incomplete, int done, int running, int notStarted, int cancelled) {

    public static Tally of(List<GridRow> rows) {
        return new Tally(
                rows.size(),
                (int) rows.stream().filter(row -> row.state() == null).count(),
                (int) rows.stream().filter(row -> row.entry().missing() != null).count(),
                count(rows, PastState.COMPLETED),
                count(rows, PastState.IN_PROGRESS),
                count(rows, PastState.NOT_STARTED),
                count(rows, PastState.CANCELLED));
    }

    private static int count(List<GridRow> rows, PastState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
