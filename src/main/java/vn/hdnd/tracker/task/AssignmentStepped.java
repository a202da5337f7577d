package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.UUID;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.AssignmentId;

/**
 * The history of an assignment got a new entry. Published for every entry, in the transaction that writes it, while it is
 * written: a listener may add rows by SQL, and must neither read what this transaction is about to write nor fail lightly.
 * What is entered with an old notice happened long before it is recorded and is not published.
 *
 * @param id of the entry in the history
 */
public record AssignmentStepped(
        UUID id, AssignmentId assignment, EventKind kind, AccountId by, String byName, Instant at) {}
