package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Ids;

/**
 * Mails on their way. Each step is one statement that only one instance can win: {@code WAITING} → {@code SENDING} just
 * before a mail is handed to the server, then {@code SENT}, or {@code WAITING} again for later. A mail whose sender died in
 * between is {@code UNCERTAIN}: sent again only by hand, because the server may have it.
 */
@Component
@Transactional
class Outbox {

    /** For how long a mail is tried before it is given up. */
    private static final String GIVEN_UP = "interval '3 days'";

    /** Two minutes, four, … up to an hour. */
    private static final String BACK_OFF = "interval '1 minute' * least(60, power(2, least(attempts, 6) + 1))";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a mail that waits; what it tells is found by its id. */
    UUID put(AccountId to, MailKind kind, Instant due, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                insert into mail (id, recipient_id, kind, state, due_at, created_at)
                values (:id, :to, :kind, 'WAITING', :due, :now)
                """)
                .param("id", id)
                .param("to", to.value())
                .param("kind", kind.name())
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /**
     * Makes the digests of a day, one for each person for whom something unread waits, in one statement.
     *
     * @return how many entries they tell of
     */
    int putDigests(LocalDate day, Instant due, Instant now) {
        return jdbc.sql("""
                with people as (
                    select distinct recipient_id from inbox_entry
                    where delivery = 'DIGEST' and mail_id is null and read_at is null
                ), made as (
                    insert into mail (id, recipient_id, kind, day, state, due_at, created_at)
                    select gen_random_uuid(), recipient_id, 'DIGEST', :day, 'WAITING', :due, :now from people
                    on conflict (recipient_id, day) do nothing
                    returning id, recipient_id
                )
                update inbox_entry i set mail_id = made.id from made
                where i.recipient_id = made.recipient_id and i.delivery = 'DIGEST' and i.mail_id is null
                    and i.read_at is null
                """)
                .param("day", day)
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those whose time has come. */
    List<UUID> due(int limit, Instant now) {
        return jdbc.sql("""
                        select id from mail where state = 'WAITING' and due_at <= :now order by due_at, id limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Whether the caller, and nobody else, is to hand it to the server now. */
    boolean take(UUID id, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'SENDING', sent_at = :now, attempts = attempts + 1
                        where id = :id and state = 'WAITING' and due_at <= :now
                        """).param("id", id).param("now", Timestamp.from(now)).update() == 1;
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update mail set state = 'SENT', sent_at = :now, problem = null where id = :id and state = 'SENDING'")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** There is nothing to tell any more, or nobody to tell it to. */
    void drop(UUID id, String why) {
        jdbc.sql(
                        "update mail set state = 'DROPPED', problem = :why, sent_at = due_at where id = :id and state = 'WAITING'")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /** The server did not take it: tried again later, for three days; never again if the server will not have it. */
    void refused(UUID id, String why, boolean forGood, Instant now) {
        jdbc.sql("""
                update mail set problem = :why, sent_at = null, due_at = cast(:now as timestamptz) + %s,
                    state = case when :forGood or created_at < cast(:now as timestamptz) - %s then 'FAILED' else 'WAITING' end
                where id = :id and state = 'SENDING'
                """.formatted(BACK_OFF, GIVEN_UP))
                .param("id", id)
                .param("why", why)
                .param("forGood", forGood)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The server cannot be reached: everything that is due waits longer. */
    void postpone(String why, Instant now) {
        jdbc.sql("""
                update mail set problem = :why, attempts = attempts + 1, due_at = cast(:now as timestamptz) + %s,
                    state = case when created_at < cast(:now as timestamptz) - %s then 'FAILED' else 'WAITING' end
                where state = 'WAITING' and due_at <= :now
                """.formatted(BACK_OFF, GIVEN_UP))
                .param("why", why)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What somebody began to send and never told the end of. */
    int interrupted(Instant begunBefore) {
        return jdbc.sql("update mail set state = 'UNCERTAIN' where state = 'SENDING' and sent_at < :before")
                .param("before", Timestamp.from(begunBefore))
                .update();
    }

    /** By hand: now, whatever stood in the way. */
    int again(Instant now, UUID... ids) {
        return jdbc.sql("""
                update mail set state = 'WAITING', due_at = :now, sent_at = null
                where id = any(:ids) and state in ('WAITING', 'FAILED', 'UNCERTAIN')
                """).param("ids", ids).param("now", Timestamp.from(now)).update();
    }
}
