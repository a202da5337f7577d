package vn.hdnd.tracker.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A desk queue, ready to show.
 *
 * @param key message key of its title
 * @param tone {@code done}, {@code soon}, {@code late}, {@code wait}, {@code run} or {@code idle}
 * @param count how many wait in all; {@code rows} may hold fewer
 * @param allHref address of the list that shows exactly these, if there is one
 * @param fragment template fragment that renders the rows, which it finds as {@code queue.rows}:
 *     {@code "task/desk :: waiting"}
 * @param rows what the fragment shows
 */
public record QueueView(
        String key, String tone, int count, @Nullable String allHref, String fragment, List<?> rows) {

    public QueueView {
        rows = List.copyOf(rows);
    }
}
