package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;

/**
 * The grid of one notice under review.
 *
 * @param issuedOn null while the notice bears no date
 * @param chosen somebody chose to enter its past
 * @param published it is in tracking: the grid is closed
 */
public record Grid(
        NoticeId notice,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        boolean chosen,
        boolean published,
        List<GridRow> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** @throws Refused unless the past of the notice may be entered now */
    public Grid open() {
        if (published) {
            throw new Refused("task.retro.refused.tracked");
        }
        if (!chosen) {
            throw new Refused("task.retro.refused.notChosen");
        }
        return this;
    }

    public Optional<GridRow> row(UUID task, UUID unit) {
        return rows.stream()
                .filter(row -> row.taskId().equals(task) && row.unitId().equals(unit))
                .findFirst();
    }

    public List<GridRow> ofTask(UUID task) {
        return rows.stream().filter(row -> row.taskId().equals(task)).toList();
    }

    /** Goes up with everything that is entered: tells whether the grid is still the one that was seen. */
    public long seen() {
        return rows.stream().mapToLong(GridRow::version).sum();
    }
}
