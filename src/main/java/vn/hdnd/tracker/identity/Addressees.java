package vn.hdnd.tracker.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/** People who can sign in, for those who tell them something. */
@Repository
@Transactional(readOnly = true)
public class Addressees {

    private static final String PEOPLE = """
            select a.id, a.username, a.name, a.email, a.language, r.role, r.unit_id, r.leads
              from account a
              left join account_role r on r.account_id = a.id
             where a.enabled and %s
             order by a.id
            """;

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Office, the Standing Committee, and the reporting officers of these units. */
    public List<Addressee> around(Collection<UnitId> units) {
        return people(PEOPLE.formatted("""
                exists (select from account_role h
                         where h.account_id = a.id
                           and (h.role in ('CLERK', 'OFFICE_HEAD', 'COMMITTEE')
                                or h.role = 'UNIT_OFFICER' and h.unit_id = any(:ids)))
                """), units.stream().map(UnitId::value));
    }

    /** Those of these people who can sign in. */
    public List<Addressee> among(Collection<AccountId> people) {
        return people(PEOPLE.formatted("a.id = any(:ids)"), people.stream().map(AccountId::value));
    }

    /** For whom each deputy acts on that day. */
    public Map<AccountId, Set<AccountId>> absentByDeputy(LocalDate day) {
        return jdbc
                .sql("""
                        select s.deputy_id, s.absent_id from substitution s
                         where s.revoked_at is null and :day between s.from_on and s.until_on
                        """)
                .param("day", day)
                .query((rs, row) -> Map.entry(
                        new AccountId(rs.getObject("deputy_id", UUID.class)),
                        new AccountId(rs.getObject("absent_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    public Optional<Addressee> find(AccountId id) {
        return among(List.of(id)).stream().findFirst();
    }

    private List<Addressee> people(String sql, Stream<UUID> ids) {
        Map<AccountId, Addressee> found = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("ids", ids.distinct().toArray(UUID[]::new))
                .query((rs, row) -> person(rs))
                .list()
                .forEach(person -> found.merge(person.id(), person, Addressee::and));
        return List.copyOf(found.values());
    }

    private static Addressee person(ResultSet rs) throws SQLException {
        @Nullable String role = rs.getString("role");
        @Nullable String language = rs.getString("language");
        var held = role == null
                ? List.<RoleHeld>of()
                : List.of(new RoleHeld(
                        Role.valueOf(role), new UnitId(rs.getObject("unit_id", UUID.class)), rs.getBoolean("leads")));
        return new Addressee(
                new Actor(
                        new AccountId(rs.getObject("id", UUID.class)),
                        rs.getString("username"),
                        rs.getString("name"),
                        held),
                rs.getString("email"),
                Locale.forLanguageTag(Objects.requireNonNullElse(language, "vi")));
    }
}
