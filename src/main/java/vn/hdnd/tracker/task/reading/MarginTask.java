package vn.hdnd.tracker.task.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.Timeliness;
import vn.hdnd.tracker.task.web.StatusTag;

/**
 * A task that came of an item, as its margin tells it. Where the reader sees one part only, that part.
 *
 * @param leads units that lead it, cancelled ones aside; of them {@code done}, {@code late} and {@code waiting}
 * @param part the only part that counts for this reader; null where there are several
 */
public record MarginTask(
        UUID item,
        String code,
        int leads,
        int done,
        int late,
        int waiting,
        @Nullable UUID part,
        @Nullable String unitName,
        @Nullable AssignmentRole role,
        @Nullable AssignmentStatus status,
        @Nullable Relation relation,
        @Nullable Timeliness timeliness,
        @Nullable LocalDate deadline) {

    public @Nullable StatusTag tag() {
        return status == null || relation == null ? null : StatusTag.of(status, relation);
    }

    /** Everything that it asked for was given up. */
    public boolean cancelled() {
        return leads == 0 && part == null;
    }
}
