package vn.hdnd.tracker.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account with the roles that it holds, each in a unit. Read anew for every request, so a role taken away
 * is gone with the next click.
 *
 * @param name the person's name as shown in histories
 * @param roles the roles held now; never empty for a person who is signed in
 * @param handed the decisions that the Standing Committee has handed to the head of the Office, whoever acts
 * @param actingFor the absent colleague for whom this person acts: then the roles are that colleague's, and the name tells
 *     both; null while nobody is acted for
 */
public record Actor(
        AccountId id,
        String username,
        String name,
        List<RoleHeld> roles,
        Set<Decision> handed,
        @Nullable AccountId actingFor) {

    public Actor {
        roles = List.copyOf(roles);
        handed = Set.copyOf(handed);
    }

    /** In one's own name. */
    public Actor(AccountId id, String username, String name, List<RoleHeld> roles, Set<Decision> handed) {
        this(id, username, name, roles, handed, null);
    }

    /** While nothing is handed to the head of the Office. */
    public Actor(AccountId id, String username, String name, List<RoleHeld> roles) {
        this(id, username, name, roles, Set.of());
    }

    /** The Standing Committee decides; the head of the Office what was handed over. */
    public boolean decides(Decision decision) {
        return is(Role.COMMITTEE) || (is(Role.OFFICE_HEAD) && handed.contains(decision));
    }

    /** What this account did, this person does not judge for another, nor for itself in another's name. */
    public boolean isOrActsFor(@Nullable AccountId account) {
        return account != null && (account.equals(id) || account.equals(actingFor));
    }

    /** This person, and the one who is acted for. */
    public List<AccountId> persons() {
        return actingFor == null ? List.of(id) : List.of(id, actingFor);
    }

    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** A clerk or the head of the Office. */
    public boolean isOffice() {
        return is(Role.CLERK) || is(Role.OFFICE_HEAD);
    }

    /** May read everything that is tracked: Office, Standing Committee, observers. */
    public boolean readsEverything() {
        return isOffice() || is(Role.COMMITTEE) || is(Role.OBSERVER);
    }

    /** Reports for this unit. */
    public boolean reportsFor(UnitId unit) {
        return reportingUnits().contains(unit);
    }

    /** Reports for this unit as its head. */
    public boolean leads(UnitId unit) {
        return ledUnits().contains(unit);
    }

    /** The units whose head this person is. */
    public Set<UnitId> ledUnits() {
        return roles.stream()
                .filter(held -> held.role() == Role.UNIT_OFFICER && held.leads())
                .map(RoleHeld::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units for which this person reports. */
    public Set<UnitId> reportingUnits() {
        return roles.stream()
                .filter(held -> held.role() == Role.UNIT_OFFICER)
                .map(RoleHeld::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}
