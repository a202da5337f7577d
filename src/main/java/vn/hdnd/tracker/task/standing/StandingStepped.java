package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;

/**
 * The history of a common report got a new entry. Published in the transaction that writes it, while it is written.
 *
 * @param id of the entry
 * @param note as {@link StandingDeed} says
 */
public record StandingStepped(
        UUID id, UUID report, StandingDeed deed, @Nullable String note, AccountId by, String byName, Instant at) {}
