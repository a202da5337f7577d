package vn.hdnd.tracker.task.retro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.PastState;

/**
 * One line of the grid: a unit that will lead an assignment of a planned task, with what was entered for it so far.
 *
 * @param number of the task within its notice, from 1
 * @param path of the item that the task comes from
 * @param areaName without its type: Bến Gỗ
 * @param version 0 before anything was entered
 * @param day of the completion, of the latest report, or of the cancellation
 * @param recordedBy who entered it last
 */
public record GridRow(
        UUID taskId,
        int number,
        String path,
        String title,
        @Nullable LocalDate deadline,
        UUID unitId,
        String unitName,
        String areaName,
        @Nullable String groupName,
        long version,
        @Nullable PastState state,
        @Nullable LocalDate day,
        @Nullable String outcome,
        @Nullable String paperNumber,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt) {

    public Entry entry() {
        return new Entry(state, day, outcome, paperNumber);
    }

    public boolean begun() {
        return !entry().equals(Entry.NOTHING);
    }
}
