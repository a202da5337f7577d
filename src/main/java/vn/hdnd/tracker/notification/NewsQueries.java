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
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentVisibility;

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
                        select n.id, n.assignment_id, n.kind, n.actor_id, n.addressees, n.at,
                            coalesce(e.for_unit, false) as for_unit, a.unit_id, a.own_duty, t.committee_confirms,
                            (select m.id from account m
                              where m.id = t.monitor_id and m.enabled
                                and exists (select from account_role r
                                             where r.account_id = m.id and r.role in ('CLERK', 'OFFICE_HEAD'))) as monitor,
                            (select p.actor_id from assignment_event p
                              where p.assignment_id = a.id and p.action = 'PROPOSE'
                              order by p.seq desc limit 1) as proposer
                        from news n
                        join assignment a on a.id = n.assignment_id
                        join task t on t.id = a.task_id
                        left join assignment_event e on e.id = n.id
                        where n.told_at is null
                        order by n.at, n.id
                        limit :limit
                        for update of n skip locked
                        """).param("limit", limit).query((rs, row) -> news(rs)).list();
    }

    /** Those of these assignments that the person may know of. */
    Set<AssignmentId> visible(Collection<AssignmentId> ids, Actor person) {
        var visible = AssignmentVisibility.of(person);
        return new HashSet<>(jdbc.sql("select a.id from assignment a where a.id = any(:ids) and " + visible.sql())
                .param("ids", ids.stream().map(AssignmentId::value).distinct().toArray(UUID[]::new))
                .params(visible.parameters())
                .query((rs, row) -> new AssignmentId(rs.getObject("id", UUID.class)))
                .list());
    }

    private static News news(ResultSet rs) throws SQLException {
        return new News(
                rs.getObject("id", UUID.class),
                new AssignmentId(rs.getObject("assignment_id", UUID.class)),
                rs.getString("kind"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                new NewsFacts(
                        new UnitId(rs.getObject("unit_id", UUID.class)),
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
