package vn.hdnd.tracker.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.TaskId;

/**
 * Something of a started task as a whole was changed. Published in the transaction that writes it, while it is written, as
 * {@link AssignmentStepped} is.
 *
 * @param before as people read it; null: nothing
 * @param after likewise
 */
public record TaskChanged(
        TaskId task,
        EventKind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        AccountId by,
        String byName,
        Instant at) {}
