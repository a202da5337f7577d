package vn.hdnd.tracker.identity.security;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/**
 * Who is signed in, as the database has it at this request.
 *
 * @param epoch the session epoch of the account; a session of another epoch has ended
 * @param language "vi", "en" or null where the person chose none
 * @param capacities what the person is, the first of which stands beside the name
 * @param absent people for whom this person may act today
 * @param actingFor for whom this person acts at this request: then actor and capacities are those of the other
 */
public record SignedInAccount(
        Actor actor,
        int epoch,
        boolean mustChangePassword,
        @Nullable String language,
        List<Capacity> capacities,
        List<Absent> absent,
        @Nullable Absent actingFor)
        implements AuthenticatedPrincipal {

    public SignedInAccount {
        capacities = List.copyOf(capacities);
        absent = List.copyOf(absent);
    }

    /** Somebody who has handed over, until the end of that day. */
    public record Absent(AccountId id, String name, LocalDate until) {}

    /** A role with the short name of its unit and the position held there. */
    public record Capacity(Role role, String unit, @Nullable String position) {}

    @Override
    public String getName() {
        return actor.username();
    }
}
