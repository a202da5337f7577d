package vn.hdnd.tracker.task;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;

/**
 * Somebody has commented on a task or on one unit's part of it.
 *
 * @param assignment whose part it is about; null: it is about the task as a whole
 * @param mentioned people whose attention it asks for by name, each of whom may read it
 */
public record CommentWritten(
        UUID remark, UUID task, @Nullable UUID assignment, Set<AccountId> mentioned) {

    public CommentWritten {
        mentioned = Set.copyOf(mentioned);
    }
}
