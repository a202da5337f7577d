package vn.hdnd.tracker.notification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** Reads what is to be told, and of what a person may be told. */
@Component
class NewsQueries {

    private final JdbcClient jdbc;

    NewsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest, locked until the transaction ends; what another one is just telling is passed over. */
    List<News> untold(int limit) {
        // Rides news_untold.
        return jdbc.sql("""
                        select n.id, n.assignment_id, n.task_id, n.standing_report_id, n.substitution_id,
                            n.kind, n.actor_id, n.addressees, n.at,
                            coalesce(e.for_unit, false) as for_unit, coalesce(a.unit_id, s.unit_id) as unit_id,
                            coalesce(a.own_duty, false) as own_duty, coalesce(t.committee_confirms, false) as committee_confirms,
                            (select m.id from account m
                              where m.id = t.monitor_id and m.enabled
                                and exists (select from account_role r
                                             where r.account_id = m.id and r.role in ('CLERK', 'OFFICE_HEAD'))) as monitor,
                            (select p.actor_id from assignment_event p
                              where p.assignment_id = a.id and p.action = 'PROPOSE'
                              order by p.seq desc limit 1) as proposer
                        from news n
                        left join assignment a on a.id = n.assignment_id
                        left join task t on t.id = coalesce(a.task_id, n.task_id)
                        left join assignment_event e on e.id = n.id
                        left join standing_report s on s.id = n.standing_report_id
                        where n.told_at is null
                        order by n.at, n.id
                        limit :limit
                        for update of n skip locked
                        """).param("limit", limit).query((rs, row) -> news(rs)).list();
    }

    /** Those of these news that the person may be told. */
    Set<UUID> visible(Collection<UUID> ids, Actor person) {
        var visible = NewsVisibility.of(person);
        return new HashSet<>(jdbc.sql("select n.id from news n where n.id = any(:ids) and " + visible.sql())
                .param("ids", ids.toArray(UUID[]::new))
                .params(visible.parameters())
                .query(UUID.class)
                .list());
    }

    /** What this row of {@code news n} is about. */
    static Matter matter(ResultSet rs) throws SQLException {
        for (var matter : Matter.values()) {
            if (rs.getObject(matter.column()) != null) {
                return matter;
            }
        }
        throw new IllegalStateException("news about nothing");
    }

    private static News news(ResultSet rs) throws SQLException {
        @Nullable UUID unit = rs.getObject("unit_id", UUID.class);
        return new News(
                rs.getObject("id", UUID.class),
                matter(rs),
                rs.getString("kind"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                new NewsFacts(
                        unit == null ? null : new UnitId(unit),
                        new AccountId(rs.getObject("actor_id", UUID.class)),
                        rs.getBoolean("for_unit"),
                        rs.getBoolean("own_duty"),
                        rs.getBoolean("committee_confirms"),
                        account(rs, "monitor"),
                        account(rs, "proposer")),
                addressees(rs.getArray("addressees")));
    }

    private static @Nullable AccountId account(ResultSet rs, String column) throws SQLException {
        @Nullable UUID id = rs.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable Set<AccountId> addressees(@Nullable Array ids) throws SQLException {
        return ids == null
                ? null
                : Stream.of((UUID[]) ids.getArray()).map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }
}
