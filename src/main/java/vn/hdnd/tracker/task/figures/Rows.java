package vn.hdnd.tracker.task.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param total how many rows the whole list has
 * @param next where it goes on; null at its end
 */
public record Rows<T>(List<T> rows, long total, @Nullable String next) {

    public Rows {
        rows = List.copyOf(rows);
    }
}
