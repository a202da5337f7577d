package vn.hdnd.tracker.notification.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.UnitId;

/** Keeps one address for each person and unit. It works as long as the person reports for the unit. */
@Component
@Transactional
class CalendarFeeds {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A unit for which the person reports.
     *
     * @param madeAt since when there is an address for it; null: there is none
     */
    record Offer(UUID unit, String name, @Nullable Instant madeAt) {}

    /** What a calendar may read. */
    record Reader(UUID unit, String unitName, Locale locale) {}

    List<Offer> offers(Actor actor) {
        return jdbc.sql("""
                        select u.id, u.name, f.made_at
                        from unit u
                        left join calendar_feed f on f.unit_id = u.id and f.account_id = :me
                        where u.id = any(:units)
                        order by u.name collate "vi-x-icu", u.id
                        """)
                .param("me", actor.id().value())
                .param(
                        "units",
                        actor.reportingUnits().stream().map(UnitId::value).toArray(UUID[]::new))
                .query((rs, row) -> {
                    @Nullable Timestamp made = rs.getTimestamp("made_at");
                    return new Offer(
                            rs.getObject("id", UUID.class),
                            rs.getString("name"),
                            made == null ? null : made.toInstant());
                })
                .list();
    }

    /**
     * Makes an address, or another one in place of the one there was, which ends.
     *
     * @throws NotFound if the person does not report for the unit
     */
    CalendarSecret make(UnitId unit, Actor actor) {
        if (!actor.reportsFor(unit)) {
            throw new NotFound("calendar of " + unit);
        }
        var secret = CalendarSecret.next();
        jdbc.sql("""
                insert into calendar_feed (id, account_id, unit_id, secret_hash, made_at)
                values (:id, :me, :unit, :hash, :now)
                on conflict (account_id, unit_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
                """)
                .param("id", Ids.next())
                .param("me", actor.id().value())
                .param("unit", unit.value())
                .param("hash", secret.hash())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** Ends the address, if there is one. */
    void revoke(UnitId unit, Actor actor) {
        jdbc.sql("delete from calendar_feed where account_id = :me and unit_id = :unit")
                .param("me", actor.id().value())
                .param("unit", unit.value())
                .update();
    }

    /** Empty where the address is none, has ended, or its person may not sign in or report for the unit any more. */
    @Transactional(readOnly = true)
    Optional<Reader> reader(CalendarSecret secret) {
        if (!secret.possible()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select f.unit_id, u.name, a.language
                        from calendar_feed f
                        join account a on a.id = f.account_id and a.enabled
                        join account_role r on r.account_id = a.id and r.unit_id = f.unit_id and r.role = 'UNIT_OFFICER'
                        join unit u on u.id = f.unit_id
                        where f.secret_hash = :hash
                        """)
                .param("hash", secret.hash())
                .query((rs, row) -> new Reader(
                        rs.getObject("unit_id", UUID.class),
                        rs.getString("name"),
                        Locale.forLanguageTag(Objects.requireNonNullElse(rs.getString("language"), "vi"))))
                .optional();
    }
}
