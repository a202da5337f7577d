package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.identity.Addressee;
import vn.hdnd.tracker.shared.AccountId;

/**
 * Puts news into inboxes, with the mails that are to tell of them at once: what reaches a person in one round is one mail.
 * Takes part in the transaction that marks the news as told.
 */
@Component
class Inboxes {

    private final NamedParameterJdbcTemplate jdbc;
    private final Outbox outbox;
    private final MailServer server;
    private final WorkingCalendar calendar;

    Inboxes(NamedParameterJdbcTemplate jdbc, Outbox outbox, MailServer server, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.server = server;
        this.calendar = calendar;
    }

    /** One piece of news for one person, in the way that the person chose. */
    record Delivered(Addressee to, News news, Delivery how) {}

    void put(List<Delivered> deliveries, Instant now) {
        var mails = new Mails(now);
        var rows = deliveries.stream().map(one -> row(one, mails)).toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into inbox_entry (recipient_id, news_id, at, delivery, mail_id)
                values (:to, :news, :at, :how, :mail)
                on conflict (recipient_id, news_id) do nothing
                """, rows);
    }

    private SqlParameterSource row(Delivered one, Mails mails) {
        var how = server.isSetUp() && one.to().email() != null ? one.how() : Delivery.INBOX;
        return new MapSqlParameterSource()
                .addValue("to", one.to().id().value())
                .addValue("news", one.news().id())
                .addValue("at", Timestamp.from(one.news().at()))
                .addValue("how", how.name())
                .addValue("mail", how == Delivery.AT_ONCE ? mails.of(one) : null);
    }

    /** The mails of this round: one to a person now, and one that waits for working hours. */
    private final class Mails {

        private record To(AccountId person, boolean waits) {}

        private final Instant now;
        private final Map<To, UUID> made = new HashMap<>();
        private @Nullable Instant work;

        Mails(Instant now) {
            this.now = now;
        }

        UUID of(Delivered one) {
            var to = new To(one.to().id(), one.news().waitsForWork());
            return made.computeIfAbsent(
                    to, each -> outbox.put(each.person(), MailKind.NEWS, each.waits() ? work() : now, now));
        }

        private Instant work() {
            if (work == null) {
                work = new WorkingHours(calendar.load()).from(now);
            }
            return work;
        }
    }
}
