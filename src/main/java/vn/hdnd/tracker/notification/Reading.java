package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;

/** Marks entries of one's own inbox as read. Read again changes nothing. */
@Component
@Transactional
public class Reading {

    private final InboxQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reading(InboxQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads one entry.
     *
     * @return where that is seen what it is about
     * @throws NotFound if there is none for this person, or the person may no longer know of what it is about
     */
    public String read(UUID news, Actor actor) {
        var row = queries.find(news, actor).orElseThrow(() -> new NotFound("news " + news));
        mark("and news_id = :news", news, clock.instant(), actor);
        return row.address();
    }

    /** Reads everything that had happened until then: what came while the page was shown stays unread. */
    public int readUntil(Instant until, Actor actor) {
        return mark("and at <= :until", new UUID(0, 0), until, actor);
    }

    private int mark(String which, UUID news, Instant until, Actor actor) {
        return jdbc.sql("update inbox_entry set read_at = :now where recipient_id = :me and read_at is null " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", actor.id().value())
                .param("news", news)
                .param("until", Timestamp.from(until))
                .update();
    }
}
