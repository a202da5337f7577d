package vn.hdnd.tracker.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.shared.AccountId;

/** Reads who acts for whom. */
@Component
@Transactional(readOnly = true)
public class SubstitutionQueries {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SubstitutionQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An arrangement as its page shows it.
     *
     * @param given by the person whose page it is; otherwise that person is the deputy
     */
    public record Row(
            UUID id,
            boolean given,
            String absent,
            String deputy,
            LocalDate fromOn,
            LocalDate untilOn,
            String arrangedByName,
            Instant arrangedAt,
            @Nullable Instant revokedAt,
            @Nullable String revokedByName,
            boolean over) {

        /** Counts or will count. */
        public boolean stands() {
            return revokedAt == null && !over;
        }
    }

    /** What concerns this person, the latest first. */
    public List<Row> of(AccountId person) {
        return jdbc.sql("""
                        select s.id, s.absent_id = :person as given, a.name as absent, d.name as deputy, s.from_on, s.until_on,
                            s.arranged_by_name, s.arranged_at, s.revoked_at, s.revoked_by_name, s.until_on < :today as over
                        from substitution s
                        join account a on a.id = s.absent_id
                        join account d on d.id = s.deputy_id
                        where s.absent_id = :person or s.deputy_id = :person
                        order by s.until_on desc, s.id desc
                        limit :limit
                        """)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .param("limit", SHOWN)
                .query(Row.class)
                .list();
    }

    /** Who may act for this person at all, by name. */
    public List<Person> colleagues(AccountId absent) {
        return jdbc.sql("""
                        select d.id, d.name
                        from account d
                        where d.enabled and d.id <> :absent and exists (
                            select 1 from account_role r, account_role mine
                            where r.account_id = :absent and mine.account_id = d.id and %s)
                        order by d.name collate "vi-x-icu", d.id
                        """.formatted(SameSide.SQL))
                .param("absent", absent.value())
                .query((rs, row) -> new Person(new AccountId(rs.getObject("id", UUID.class)), rs.getString("name")))
                .list();
    }
}
