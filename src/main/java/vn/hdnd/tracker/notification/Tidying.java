package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what nobody looks for any more. What happened stays in the histories of the assignments. */
@Component
class Tidying {

    private static final Duration MAIL = Duration.ofDays(90);
    private static final Duration NEWS = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final Clock clock;

    Tidying(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void tidy() {
        remove("delete from mail where state in ('SENT', 'DROPPED') and sent_at < :before", MAIL);
        remove(
                "delete from inbox_entry i using news n where n.id = i.news_id and n.at < :before and n.told_at is not null",
                NEWS);
        remove("delete from news where at < :before and told_at is not null", NEWS);
    }

    private void remove(String sql, Duration after) {
        jdbc.sql(sql)
                .param("before", Timestamp.from(clock.instant().minus(after)))
                .update();
    }
}
