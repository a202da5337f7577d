package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.AssignmentId;

/**
 * Somebody said something about an assignment to certain people. Publish it in the transaction that keeps what was said;
 * those of the people who may know of the assignment get it into their inboxes.
 *
 * @param id of what was said: told once, however often it is published
 * @param words the beginning of it, for the sentence in the inbox
 * @param to for whom it is; whoever said it is left out
 */
public record Spoken(
        UUID id,
        Kind kind,
        AssignmentId assignment,
        AccountId by,
        String byName,
        String words,
        Set<AccountId> to,
        Instant at) {

    /** What kind of saying it is. */
    public enum Kind {
        /** Ý kiến chỉ đạo. */
        DIRECTIVE,
        COMMENT,
        /** The person is named in a comment. */
        MENTION
    }

    public Spoken {
        to = Set.copyOf(to);
    }
}
