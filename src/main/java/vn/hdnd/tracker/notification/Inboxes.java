package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.Addressee;

/** Puts news into inboxes. Takes part in the transaction that marks them as told. */
@Component
class Inboxes {

    private final NamedParameterJdbcTemplate jdbc;

    Inboxes(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One piece of news for one person, in the way that the person chose. */
    record Delivered(Addressee to, News news, Delivery how) {}

    void put(List<Delivered> deliveries, Instant now) {
        jdbc.batchUpdate("""
                insert into inbox_entry (recipient_id, news_id, assignment_id, at, delivery)
                values (:to, :news, :about, :at, :how)
                on conflict (recipient_id, news_id) do nothing
                """, deliveries.stream().map(Inboxes::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Delivered one) {
        return new MapSqlParameterSource()
                .addValue("to", one.to().id().value())
                .addValue("news", one.news().id())
                .addValue("about", one.news().about().value())
                .addValue("at", Timestamp.from(one.news().at()))
                .addValue("how", one.how().name());
    }
}
