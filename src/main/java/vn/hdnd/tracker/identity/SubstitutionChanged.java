package vn.hdnd.tracker.identity;

import java.time.Instant;
import java.util.UUID;
import vn.hdnd.tracker.shared.AccountId;

/**
 * It was arranged that somebody acts for somebody, or called off. Published in the transaction that does it.
 *
 * @param substitution which arrangement it is
 */
public record SubstitutionChanged(
        UUID substitution, Step step, AccountId absent, AccountId deputy, AccountId by, String byName, Instant at) {

    /** What happened to it. */
    public enum Step {
        ARRANGED,
        CALLED_OFF
    }
}
