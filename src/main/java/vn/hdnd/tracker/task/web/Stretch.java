package vn.hdnd.tracker.task.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next where "Xem thêm" goes on; null at the end
 */
public record Stretch<T>(List<T> rows, @Nullable String next) {

    public Stretch {
        rows = List.copyOf(rows);
    }

    /** The rows alone, where the list does not go on in place. */
    public Stretch<T> onlyRows() {
        return new Stretch<>(rows, null);
    }

    /** @param found one more than {@code size}, if the list goes on */
    public static <T> Stretch<T> of(List<T> found, int size, Function<T, String> cursor) {
        var rows = found.size() > size ? found.subList(0, size) : found;
        return new Stretch<>(rows, found.size() > size ? cursor.apply(rows.get(rows.size() - 1)) : null);
    }
}
