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
import org.springframework.jdbc.core.ResultSetExtractor;
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

    private static final String IN_EFFECT =
            "s.deputy_id = a.id and s.revoked_at is null and :today between s.from_on and s.until_on";

    /** The person's own roles, and those taken over from the absent one, if that is so today. */
    private static final String ACCOUNT = """
            select a.id, a.username, a.name, a.password_hash, a.must_change_password, a.language, a.session_epoch,
                   r.role, r.unit_id, r.position, r.leads, r.taken_over, u.short_name as unit,
                   (select array_agg(d.decision) from delegated_decision d) as handed,
                   absent.ids as absent_ids, absent.names as absent_names, absent.untils as absent_untils
              from account a
              left join lateral (
                  select own.*, false as taken_over from account_role own where own.account_id = a.id
                  union all
                  select r.*, true from account_role r
                   where r.account_id = cast(:absent as uuid)
                     and exists (select 1 from substitution s where s.absent_id = r.account_id and {in_effect})
                     and exists (select 1 from account_role mine where mine.account_id = a.id and {same_side})
              ) r on true
              left join unit u on u.id = r.unit_id
              left join lateral (
                  select array_agg(b.id order by b.name, b.id) as ids, array_agg(b.name order by b.name, b.id) as names,
                         array_agg(b.until_on order by b.name, b.id) as untils
                    from (select b.id, b.name, max(s.until_on) as until_on
                            from substitution s join account b on b.id = s.absent_id and b.enabled
                           where {in_effect}
                             and exists (select 1 from account_role r, account_role mine
                                          where r.account_id = b.id and mine.account_id = a.id and {same_side})
                           group by b.id, b.name) b
              ) absent on true
             where a.enabled and {which}
             order by array_position(array['OFFICE_HEAD', 'CLERK', 'COMMITTEE', 'UNIT_OFFICER', 'OBSERVER', 'ADMIN'], r.role),
                      u.short_name collate "vi-x-icu", r.unit_id
            """.replace("{in_effect}", IN_EFFECT).replace("{same_side}", SameSide.SQL);

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

    /**
     * The person as the database has it now.
     *
     * @param absent for whom the person wants to act; counts only if that is so today
     */
    Optional<SignedInAccount> byId(AccountId id, @Nullable AccountId absent) {
        return read("a.id = :who", id.value(), absent).map(Found::account);
    }

    Optional<Found> byUsername(String username) {
        return read("a.username = :who", username, null);
    }

    private Optional<Found> read(String which, Object who, @Nullable AccountId absent) {
        return jdbc.sql(ACCOUNT.replace("{which}", which))
                .param("who", who)
                .param("absent", absent == null ? null : absent.value())
                .param("today", LocalDate.now(clock))
                .query((ResultSetExtractor<Optional<Found>>) rows -> account(rows, absent));
    }

    private Optional<Found> account(ResultSet rows, @Nullable AccountId wanted) throws SQLException {
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
        var own = new Held();
        var takenOver = new Held();
        do {
            @Nullable String role = rows.getString("role");
            if (role != null) {
                (rows.getBoolean("taken_over") ? takenOver : own).add(rows, Role.valueOf(role));
            }
        } while (rows.next());
        var whom = absent.stream()
                .filter(each -> each.id().equals(wanted) && !takenOver.roles.isEmpty())
                .findFirst()
                .orElse(null);
        var held = whom == null ? own : takenOver;
        var actor = whom == null
                ? new Actor(id, username, name, held.roles, handed)
                : new Actor(id, username, both(name, whom), held.roles, handed, whom.id());
        return Optional.of(new Found(
                new SignedInAccount(actor, epoch, mustChange, language, held.capacities, absent, whom), hash));
    }

    private String both(String name, Absent whom) {
        return messages.getMessage("identity.acting.name", new Object[] {name, whom.name()}, OF_PAPERS);
    }

    /** Roles with what is said of them beside the name. */
    private static final class Held {

        private final List<RoleHeld> roles = new ArrayList<>();
        private final List<Capacity> capacities = new ArrayList<>();

        void add(ResultSet rows, Role role) throws SQLException {
            capacities.add(new Capacity(role, rows.getString("unit"), rows.getString("position")));
            roles.add(new RoleHeld(role, new UnitId(rows.getObject("unit_id", UUID.class)), rows.getBoolean("leads")));
        }
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
