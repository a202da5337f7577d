package vn.hdnd.tracker.task;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;

/**
 * The Standing Committee has said what is to be done, or the Office has recorded it from a margin note. Its units and the
 * Office are to take note.
 *
 * @param assignment whose part it is about; null: it goes to all units of the task
 * @param mentioned people whose attention it asks for by name
 */
public record DirectiveGiven(
        UUID remark, UUID task, @Nullable UUID assignment, Set<AccountId> mentioned) {

    public DirectiveGiven {
        mentioned = Set.copyOf(mentioned);
    }
}
