package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;

/** Reads mails on their way: for those who send them, and, without what they tell, for the administrator. */
@Component
@Transactional(readOnly = true)
public class MailQueries {

    /** How many the administrator sees at once. */
    public static final int SHOWN = 100;

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Mail find(UUID id) {
        return jdbc.sql("select id, recipient_id, kind, day from mail where id = :id")
                .param("id", id)
                .query((rs, row) -> new Mail(
                        rs.getObject("id", UUID.class),
                        new AccountId(rs.getObject("recipient_id", UUID.class)),
                        MailKind.valueOf(rs.getString("kind")),
                        rs.getObject("day", LocalDate.class)))
                .single();
    }

    /**
     * A mail that has not arrived.
     *
     * @param email null where the person has no address any more
     * @param dueAt when it is tried next
     */
    public record Row(
            UUID id,
            MailKind kind,
            MailState state,
            String name,
            @Nullable String email,
            int attempts,
            @Nullable String problem,
            Instant createdAt,
            Instant dueAt) {}

    /** What waits, failed or is uncertain, the latest first. */
    public List<Row> open() {
        // Rides mail_listed.
        return jdbc.sql("""
                        select m.id, m.kind, m.state, a.name, a.email, m.attempts, m.problem, m.created_at, m.due_at
                        from mail m
                        join account a on a.id = m.recipient_id
                        where m.state not in ('SENT', 'DROPPED')
                        order by m.created_at desc, m.id desc
                        limit :limit
                        """)
                .param("limit", SHOWN)
                .query((rs, row) -> new Row(
                        rs.getObject("id", UUID.class),
                        MailKind.valueOf(rs.getString("kind")),
                        MailState.valueOf(rs.getString("state")),
                        rs.getString("name"),
                        rs.getString("email"),
                        rs.getInt("attempts"),
                        rs.getString("problem"),
                        rs.getTimestamp("created_at").toInstant(),
                        rs.getTimestamp("due_at").toInstant()))
                .list();
    }

    /** How many are in each state; of those that arrived, the ones since then. */
    public Map<MailState, Integer> counts(Instant since) {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("""
                select state, count(*) as count from mail where state not in ('SENT', 'DROPPED') group by state
                union all
                select state, count(*) from mail where state = 'SENT' and sent_at >= :since group by state
                """).param("since", Timestamp.from(since)).query(rs -> {
            counts.put(MailState.valueOf(rs.getString("state")), rs.getInt("count"));
        });
        return counts;
    }
}
