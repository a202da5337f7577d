package vn.hdnd.tracker.notice.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A kind of rows that acts of review change: the items of a notice, and what hangs on them in modules to the right. Those
 * that others refer to come first ({@code @Order}): they are put back first and removed last.
 */
public interface Remembered {

    /** Of this kind, in the log. */
    String name();

    /** All rows of a notice, in one statement. */
    List<Row> rows(NoticeId notice);

    /** Writes rows as they once were, whether they are still there or not. Few statements, however many rows. */
    void put(Collection<String> rows);

    void remove(Collection<UUID> ids);

    /** Fields that may change without disturbing somebody who edits the row: they leave its version alone. */
    default Set<String> places() {
        return Set.of();
    }

    /**
     * @param json with what belongs to the row
     * @param print equal for equal rows, whatever their version
     */
    record Row(UUID id, String json, String print) {}
}
