package vn.hdnd.tracker.identity.security;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hdnd.tracker.identity.security.SignedInAccount.Capacity;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/** Reads an account with its roles, in one statement. Disabled accounts are not there. */
@Repository
class SignInQueries {

    private static final String ACCOUNT = """
            select a.id, a.username, a.name, a.password_hash, a.must_change_password, a.language, a.session_epoch,
                   r.role, r.unit_id, r.position, u.short_name as unit,
                   (select array_agg(d.decision) from delegated_decision d) as handed
              from account a
              left join account_role r on r.account_id = a.id
              left join unit u on u.id = r.unit_id
             where a.enabled and %s
             order by array_position(array['OFFICE_HEAD', 'CLERK', 'COMMITTEE', 'UNIT_OFFICER', 'OBSERVER', 'ADMIN'], r.role),
                      u.short_name collate "vi-x-icu", r.unit_id
            """;

    private final JdbcClient jdbc;

    SignInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignedInAccount> byId(AccountId id) {
        return jdbc.sql(ACCOUNT.formatted("a.id = :id"))
                .param("id", id.value())
                .query(SignInQueries::account)
                .map(Found::account);
    }

    Optional<Found> byUsername(String username) {
        return jdbc.sql(ACCOUNT.formatted("a.username = :username"))
                .param("username", username)
                .query(SignInQueries::account);
    }

    private static Optional<Found> account(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var id = new AccountId(rows.getObject("id", UUID.class));
        var username = rows.getString("username");
        var name = rows.getString("name");
        var hash = rows.getString("password_hash");
        var epoch = rows.getInt("session_epoch");
        var mustChange = rows.getBoolean("must_change_password");
        @Nullable String language = rows.getString("language");
        var handed = handed(rows.getArray("handed"));
        var roles = new ArrayList<RoleHeld>();
        var capacities = new ArrayList<Capacity>();
        do {
            @Nullable String role = rows.getString("role");
            if (role != null) {
                var held = new RoleHeld(Role.valueOf(role), new UnitId(rows.getObject("unit_id", UUID.class)));
                roles.add(held);
                capacities.add(new Capacity(held.role(), rows.getString("unit"), rows.getString("position")));
            }
        } while (rows.next());
        var actor = new Actor(id, username, name, roles, handed);
        return Optional.of(new Found(new SignedInAccount(actor, epoch, mustChange, language, capacities), hash));
    }

    private static Set<Decision> handed(@Nullable Array decisions) throws SQLException {
        return decisions == null
                ? Set.of()
                : Stream.of((String[]) decisions.getArray())
                        .map(Decision::valueOf)
                        .collect(Collectors.toSet());
    }

    record Found(SignedInAccount account, String passwordHash) {

        @Override
        public String toString() {
            return "Found[" + account.getName() + "]";
        }
    }
}
