package vn.hdnd.tracker.task.standing;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads rounds of common reports for those who read everything: who has reported, and what all say. */
@Component
@Transactional(readOnly = true)
public class RoundQueries {

    private static final String COUNTS = """
            left join lateral (
                select count(*)::int as units, (count(*) filter (where r.status <> 'OPEN'))::int as sent,
                    (count(*) filter (where r.status = 'SENT'))::int as waiting
                from standing_report r where r.period_id = p.id
            ) c on true
            """;

    private static final String ROUND = """
            select p.id, p.version, p.number, p.rhythm, p.starts_on, p.ends_on, p.due_on, p.ended_at is not null as ended,
                n.id as notice_id, n.number as notice_number, n.issued_on as notice_date, c.units, c.sent, c.waiting
            from standing_period p
            join notice n on n.id = p.notice_id
            """ + COUNTS;

    private static final String NOTICE = """
            select n.id, n.number, n.issued_on, n.status,
                (select count(*) from notice_item i where i.notice_id = n.id and i.settlement = 'STANDING')::int as items,
                coalesce(s.version, -1) as version, coalesce(s.rhythm, 'NONE') as rhythm, s.conference_on,
                p.id as period, p.rhythm as period_rhythm, p.ends_on, p.due_on, p.ended_at is not null as ended,
                coalesce(c.units, 0) as units, coalesce(c.sent, 0) as sent, coalesce(c.waiting, 0) as waiting
            from notice n
            left join standing_schedule s on s.notice_id = n.id
            left join lateral (select * from standing_period where notice_id = n.id order by number desc limit 1) p on true
            """ + COUNTS;

    /** What the Office has to see to: reports missing when they are due, or all there and not taken over. */
    private static final String WANTED = """
             p.ended_at is null and c.units > 0
                and ((p.due_on <= :today and c.sent < c.units) or (c.sent = c.units and c.waiting > 0))
            """;

    private final JdbcClient jdbc;

    RoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Published notices with standing duties, the latest first. @param after the last one shown; null for the first */
    public List<StandingNotice> notices(@Nullable UUID after, int limit, Actor actor) {
        requireReader(actor);
        return jdbc.sql(NOTICE + """
                        where exists (select 1 from standing_duty d where d.notice_id = n.id)
                            and (cast(:after as uuid) is null or (n.issued_on, n.id) < (
                                select l.issued_on, l.id from notice l where l.id = :after))
                        order by n.issued_on desc, n.id desc
                        limit :limit
                        """)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(StandingNotice.class)
                .list();
    }

    /** A notice under review or published, for the Office and for readers of what is published. */
    public Optional<StandingNotice> notice(NoticeId id, Actor actor) {
        requireReader(actor);
        return jdbc.sql(NOTICE + " where n.id = :id and (:drafts or n.status in ('TRACKED', 'SUPERSEDED', 'REVOKED'))")
                .param("id", id.value())
                .param("drafts", actor.isOffice())
                .query(StandingNotice.class)
                .optional();
    }

    /** All rounds of a notice, the latest first. */
    public List<StandingRound> rounds(NoticeId notice, Actor actor) {
        requireReader(actor);
        return jdbc.sql(ROUND + " where p.notice_id = :notice order by p.number desc")
                .param("notice", notice.value())
                .query(StandingRound.class)
                .list();
    }

    /** @throws NotFound if there is none */
    public StandingRound round(UUID id, Actor actor) {
        requireReader(actor);
        return jdbc.sql(ROUND + " where p.id = :id")
                .param("id", id)
                .query(StandingRound.class)
                .optional()
                .orElseThrow(() -> new NotFound("common reports " + id));
    }

    /** The units of a round, those who have not reported first. */
    public List<RoundUnit> units(UUID period, Actor actor) {
        requireReader(actor);
        return jdbc.sql("""
                        select r.id as report, u.id as unit_id, u.short_name as unit_name, r.status,
                            case when r.status <> 'OPEN' then r.source end as source,
                            case when r.status <> 'OPEN' then r.paper_number end as paper_number,
                            case when r.status <> 'OPEN' then r.sent_on end as sent_on,
                            case when r.status <> 'OPEN' then r.sent_by_name end as sent_by_name,
                            (select count(*) from standing_event e
                                where e.report_id = r.id and e.kind in ('URGED', 'URGED_BY_RULE'))::int as urged,
                            (select count(*) from stored_file f
                                where f.owner_kind = 'STANDING_REPORT' and f.owner_id = r.id)::int as files
                        from standing_report r
                        join unit u on u.id = r.unit_id
                        where r.period_id = :period
                        order by r.status <> 'OPEN', u.short_name collate "vi-x-icu", u.id
                        """).param("period", period).query(RoundUnit.class).list();
    }

    /** Every item with every unit that owes it, in the order of the notice and by name; a draft says nothing here. */
    public List<RoundAnswer> answers(UUID period, Actor actor) {
        requireReader(actor);
        return jdbc.sql("""
                        select i.id as item_id, i.text, i.path, r.id as report, u.id as unit_id, u.short_name as unit_name,
                            case when r.status <> 'OPEN' then s.choice end as choice,
                            case when r.status <> 'OPEN' then s.words end as words
                        from standing_report r
                        join standing_period p on p.id = r.period_id
                        join standing_duty d on d.notice_id = p.notice_id and d.unit_id = r.unit_id
                        join notice_item i on i.id = d.notice_item_id
                        join unit u on u.id = r.unit_id
                        left join standing_answer s on s.report_id = r.id and s.duty_id = d.id
                        where r.period_id = :period
                        order by i.position, i.id, u.short_name collate "vi-x-icu", u.id
                        """).param("period", period).query(RoundAnswer.class).list();
    }

    /** Rounds that the Office has to see to, the longest due first, and how many there are in all: one statement. */
    public Wanted wanted(LocalDate today, int limit, Actor actor) {
        requireReader(actor);
        var mapper = new DataClassRowMapper<>(StandingRound.class);
        var total = new AtomicInteger();
        // Rides standing_period_due.
        var rows = jdbc.sql(ROUND.replaceFirst("select", "select count(*) over ()::int as total,") + " where " + WANTED
                        + " order by p.due_on nulls last, p.id limit :limit")
                .param("today", today)
                .param("limit", limit)
                .query((rs, number) -> {
                    total.set(rs.getInt("total"));
                    return mapper.mapRow(rs, number);
                })
                .list();
        return new Wanted(total.get(), rows);
    }

    /** @param rows the first of {@code total} */
    public record Wanted(int total, List<StandingRound> rows) {}

    private static void requireReader(Actor actor) {
        if (!actor.readsEverything()) {
            throw new NotFound("rounds of common reports");
        }
    }
}
