package vn.hdnd.tracker.identity.security;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hdnd.tracker.identity.SameSide;
import vn.hdnd.tracker.identity.security.SignedInAccount.Absent;
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
                   r.role, r.unit_id, r.position, r.leads, u.short_name as unit,
                   (select array_agg(d.decision) from delegated_decision d) as handed,
                   absent.ids as absent_ids, absent.names as absent_names, absent.untils as absent_untils
              from account a
              left join account_role r on r.account_id = a.id
              left join unit u on u.id = r.unit_id
              left join lateral (
                  select array_agg(b.id order by b.name, b.id) as ids, array_agg(b.name order by b.name, b.id) as names,
                         array_agg(b.until_on order by b.name, b.id) as untils
                    from (select b.id, b.name, max(s.until_on) as until_on
                            from substitution s join account b on b.id = s.absent_id and b.enabled
                           where s.deputy_id = a.id and s.revoked_at is null and :today between s.from_on and s.until_on
                           group by b.id, b.name) b
              ) absent on true
             where a.enabled and %s
             order by array_position(array['OFFICE_HEAD', 'CLERK', 'COMMITTEE', 'UNIT_OFFICER', 'OBSERVER', 'ADMIN'], r.role),
                      u.short_name collate "vi-x-icu", r.unit_id
            """;

    private static final String ROLES_TAKEN_OVER = """
            select r.role, r.unit_id, r.position, r.leads, u.short_name as unit
              from account_role r
              join unit u on u.id = r.unit_id
             where r.account_id = :absent
               and exists (select 1 from account_role mine where mine.account_id = :deputy and %s)
             order by array_position(array['OFFICE_HEAD', 'CLERK', 'COMMITTEE', 'UNIT_OFFICER'], r.role),
                      u.short_name collate "vi-x-icu", r.unit_id
            """.formatted(SameSide.SQL);

    /** Histories are kept in the language of papers. */
    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    SignInQueries(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** This person in the place of somebody absent, in one statement; empty if that is not so (any more). */
    Optional<SignedInAccount> inPlaceOf(AccountId absent, SignedInAccount self) {
        var actor = self.actor();
        return self.absent().stream()
                .filter(each -> each.id().equals(absent))
                .findFirst()
                .flatMap(whom -> {
                    var capacities = new ArrayList<Capacity>();
                    var roles = jdbc.sql(ROLES_TAKEN_OVER)
                            .param("absent", absent.value())
                            .param("deputy", actor.id().value())
                            .query((rows, number) -> role(rows, Role.valueOf(rows.getString("role")), capacities))
                            .list();
                    var name = messages.getMessage(
                            "identity.acting.name", new Object[] {actor.name(), whom.name()}, OF_PAPERS);
                    return roles.isEmpty()
                            ? Optional.empty()
                            : Optional.of(self.as(
                                    new Actor(actor.id(), actor.username(), name, roles, actor.handed(), absent),
                                    capacities,
                                    whom));
                });
    }

    Optional<SignedInAccount> byId(AccountId id) {
        return jdbc.sql(ACCOUNT.formatted("a.id = :id"))
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(SignInQueries::account)
                .map(Found::account);
    }

    Optional<Found> byUsername(String username) {
        return jdbc.sql(ACCOUNT.formatted("a.username = :username"))
                .param("username", username)
                .param("today", LocalDate.now(clock))
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
        var absent = absent(rows);
        var roles = new ArrayList<RoleHeld>();
        var capacities = new ArrayList<Capacity>();
        do {
            @Nullable String role = rows.getString("role");
            if (role != null) {
                roles.add(role(rows, Role.valueOf(role), capacities));
            }
        } while (rows.next());
        var actor = new Actor(id, username, name, roles, handed);
        return Optional.of(
                new Found(new SignedInAccount(actor, epoch, mustChange, language, capacities, absent, null), hash));
    }

    private static RoleHeld role(ResultSet rows, Role role, List<Capacity> capacities) throws SQLException {
        capacities.add(new Capacity(role, rows.getString("unit"), rows.getString("position")));
        return new RoleHeld(role, new UnitId(rows.getObject("unit_id", UUID.class)), rows.getBoolean("leads"));
    }

    private static List<Absent> absent(ResultSet rows) throws SQLException {
        @Nullable Array ids = rows.getArray("absent_ids");
        if (ids == null) {
            return List.of();
        }
        var people = (UUID[]) ids.getArray();
        var names = (String[]) rows.getArray("absent_names").getArray();
        var untils = (Date[]) rows.getArray("absent_untils").getArray();
        return IntStream.range(0, people.length)
                .mapToObj(at -> new Absent(new AccountId(people[at]), names[at], untils[at].toLocalDate()))
                .toList();
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
