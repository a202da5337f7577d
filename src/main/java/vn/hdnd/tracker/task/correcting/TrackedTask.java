package vn.hdnd.tracker.task.correcting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.task.AssignmentStatus;

/** A task in tracking, as far as it can be set right. */
public record TrackedTask(
        UUID id,
        long version,
        String code,
        String title,
        @Nullable String deliverable,
        @Nullable LocalDate deadline,
        List<Part> parts) {

    /** A part that still counts. */
    public record Part(UUID id, String unitName, AssignmentStatus status, Relation relation) {

        /** It could still be taken back. */
        public boolean open() {
            return !status.finished();
        }
    }
}
