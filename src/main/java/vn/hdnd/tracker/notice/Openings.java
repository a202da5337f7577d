package vn.hdnd.tracker.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitId;

/** Keeps when the officers of a unit first saw what was issued to it; a later look writes nothing. */
@Component
public class Openings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Openings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is opened. */
    public enum Opened {
        NOTICE,
        ASSIGNMENT,
        DIRECTIVE
    }

    /**
     * A unit to which something was issued.
     *
     * @param at when it was first opened there, {@code by} by whom; null: not yet
     * @param reachable somebody there can sign in at all
     */
    public record OfUnit(
            String unitName, @Nullable Instant at, @Nullable String by, boolean reachable) {}

    /** For the units of this person; does nothing for those who report for none. */
    @Transactional
    public void note(Opened what, UUID thing, Actor by) {
        var units = by.reportingUnits().stream().map(UnitId::value).toArray(UUID[]::new);
        if (units.length == 0) {
            return;
        }
        jdbc.sql("""
                insert into opening (kind, thing_id, unit_id, account_id, account_name, at)
                select :kind, :thing, unit, :account, :name, :at from unnest(:units) unit
                where not exists (select 1 from opening o
                    where o.thing_id = :thing and o.unit_id = unit and o.account_id = :account)
                on conflict do nothing
                """)
                .param("kind", what.name())
                .param("thing", thing)
                .param("units", units)
                .param("account", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Everybody who got the notice, those who have not opened it first. */
    @Transactional(readOnly = true)
    public List<OfUnit> ofNotice(NoticeId notice) {
        return jdbc.sql("""
                        select u.short_name as unit_name, o.at, o.account_name as by,
                            exists (select 1 from account_role r join account c on c.id = r.account_id
                                where r.unit_id = u.id and r.role = 'UNIT_OFFICER' and c.enabled) as reachable
                        from notice_reader n
                        join unit u on u.id = n.unit_id
                        left join lateral (
                            select at, account_name from opening where thing_id = n.notice_id and unit_id = n.unit_id
                            order by at limit 1
                        ) o on true
                        where n.notice_id = :notice
                        order by o.at is not null, u.short_name collate "vi-x-icu"
                        """).param("notice", notice.value()).query(OfUnit.class).list();
    }
}
