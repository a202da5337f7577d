package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeId;

/** Lists of notices, each with the one rule of who sees which. */
@Component
public class NoticeQueries {

    /** Notices in one stretch of a list. */
    public static final int PAGE = 30;

    private static final String UNSETTLED = """
            exists (select 1 from notice_item i
                    where i.notice_id = n.id and i.kind in ('TASK', 'REQUEST', 'DECISION') and i.settlement is null)""";

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, drafts without a date before all. */
    public NoticePage list(NoticeFilter filter, @Nullable NoticePlace after, Actor actor) {
        return list(filter, after, PAGE, null, actor);
    }

    /** The first few and how many there are in all, in one statement. */
    public NoticeTop top(NoticeFilter filter, int limit, Actor actor) {
        var total = new AtomicInteger();
        var page = list(filter, null, limit, total, actor);
        return new NoticeTop(page.rows(), total.get());
    }

    /** @param total gets how many there are in all, if asked for */
    private NoticePage list(
            NoticeFilter filter, @Nullable NoticePlace after, int limit, @Nullable AtomicInteger total, Actor actor) {
        var seen = NoticeVisibility.of(actor);
        var parameters = seen.with("limit", limit + 1);
        var conditions = conditions(filter, seen, parameters);
        if (after != null) {
            conditions.add("(coalesce(n.issued_on, date '9999-12-31'), n.id) < (:day, :id)");
            parameters.put("day", after.day());
            parameters.put("id", after.id());
        }
        // Rides notice_listed; the items are counted only for the notices that are shown.
        var rows = jdbc.sql("""
                with page as materialized (
                    select n.*, m.kind as meeting_kind, m.held_on, %3$s as total
                    from notice n
                    join meeting m on m.id = n.meeting_id
                    where %1$s
                    order by coalesce(n.issued_on, date '9999-12-31') desc, n.id desc
                    limit :limit)
                select p.id, p.status, p.handed_back_reason is not null as handed_back, p.number, p.issued_on, p.summary,
                       p.meeting_kind, p.held_on, c.name as created_by, p.created_at, s.name as submitted_by,
                       items.binding, items.settled, items.with_tasks, items.standing,
                       p.follows_as, e.number as earlier_number, p.total,
                       (select count(*) from notice n
                        where n.follows_id = p.id and n.follows_as = 'SUPPLEMENT' and n.status = 'TRACKED' and (%2$s))
                           as supplements
                from page p
                left join notice e on e.id = p.follows_id
                join account c on c.id = p.created_by
                left join account s on s.id = p.submitted_by
                cross join lateral (
                    select count(*) filter (where i.kind in ('TASK', 'REQUEST', 'DECISION')) as binding,
                           count(*) filter (where i.kind in ('TASK', 'REQUEST', 'DECISION')
                                              and i.settlement is not null) as settled,
                           count(*) filter (where i.settlement = 'TASKS') as with_tasks,
                           count(*) filter (where i.settlement = 'STANDING') as standing
                    from notice_item i where i.notice_id = p.id) items
                order by coalesce(p.issued_on, date '9999-12-31') desc, p.id desc
                """.formatted(
                        String.join("\n and ", conditions), seen.condition(), total == null ? "0" : "count(*) over ()"))
                .params(parameters)
                .query((rs, number) -> {
                    if (total != null) {
                        total.set(rs.getInt("total"));
                    }
                    return NoticeRows.row(rs, number);
                })
                .list();
        if (rows.size() <= limit) {
            return new NoticePage(rows, null);
        }
        return new NoticePage(rows.subList(0, limit), NoticePlace.of(rows.get(limit - 1)));
    }

    /** The years in which notices that this person sees were issued, latest first. */
    public List<Integer> years(Actor actor) {
        var seen = NoticeVisibility.of(actor);
        return jdbc.sql("""
                select distinct extract(year from n.issued_on)::int as year
                from notice n
                where n.issued_on is not null and %s
                order by year desc
                """.formatted(seen.condition()))
                .params(seen.parameters())
                .query(Integer.class)
                .list();
    }

    /** Whether this person sees the notice. */
    public boolean visible(NoticeId id, Actor actor) {
        var seen = NoticeVisibility.of(actor);
        return jdbc.sql("select exists (select 1 from notice n where n.id = :id and %s)".formatted(seen.condition()))
                .params(seen.with("id", id.value()))
                .query(Boolean.class)
                .single();
    }

    /** The notice without its items; empty if there is none that this person sees. */
    public Optional<NoticeSheet> sheet(NoticeId id, Actor actor) {
        var seen = NoticeVisibility.of(actor);
        return jdbc.sql("""
                select n.*, m.kind as meeting_kind, m.title as meeting_title, m.held_on,
                       c.name as created_by_name, s.name as submitted_by_name, t.name as tracked_by_name,
                       f.name as file_name, f.size as file_size, e.number as earlier_number,
                       array(select r.text from notice_recipient r where r.notice_id = n.id order by r.seq) as recipients,
                       array(select p.part from meeting_person p where p.meeting_id = m.id order by p.seq) as person_parts,
                       array(select p.name from meeting_person p where p.meeting_id = m.id order by p.seq) as person_names,
                       array(select p.position from meeting_person p where p.meeting_id = m.id order by p.seq)
                           as person_positions,
                       array(select x.start_at from notice_span x where x.notice_id = n.id order by x.seq) as span_starts,
                       array(select x.end_at from notice_span x where x.notice_id = n.id order by x.seq) as span_ends,
                       array(select x.taken_as from notice_span x where x.notice_id = n.id order by x.seq) as span_kinds,
                       array(select w.code from notice_warning w where w.notice_id = n.id order by w.seq) as warning_codes,
                       array(select w.path from notice_warning w where w.notice_id = n.id order by w.seq) as warning_paths,
                       array(select w.as_written from notice_warning w where w.notice_id = n.id order by w.seq)
                           as warning_words,
                       array(select w.seq from notice_warning w where w.notice_id = n.id order by w.seq) as warning_numbers,
                       array(select w.seen from notice_warning w where w.notice_id = n.id order by w.seq) as warning_seen,
                       array(select p.start_at from notice_passage_seen p where p.notice_id = n.id order by p.start_at)
                           as seen_starts,
                       array(select p.end_at from notice_passage_seen p where p.notice_id = n.id order by p.start_at)
                           as seen_ends
                from notice n
                join meeting m on m.id = n.meeting_id
                join account c on c.id = n.created_by
                left join account s on s.id = n.submitted_by
                left join account t on t.id = n.tracked_by
                left join stored_file f on f.id = n.source_file_id
                left join notice e on e.id = n.follows_id
                where n.id = :id and %s
                """.formatted(seen.condition()))
                .params(seen.with("id", id.value()))
                .query(NoticeRows::sheet)
                .optional();
    }

    private static List<String> conditions(NoticeFilter filter, NoticeVisibility seen, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("(" + seen.condition() + ")");
        if (filter.status() != null) {
            conditions.add("n.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.waits() != null) {
            conditions.add(
                    switch (filter.waits()) {
                        case UNSETTLED -> "n.status = 'DRAFT' and " + UNSETTLED;
                        case HANDED_BACK -> "n.status = 'DRAFT' and n.handed_back_reason is not null";
                    });
        }
        if (filter.year() != null && filter.year() > 0 && filter.year() < 9999) {
            conditions.add("n.issued_on >= :from and n.issued_on < :to");
            parameters.put("from", LocalDate.of(filter.year(), 1, 1));
            parameters.put("to", LocalDate.of(filter.year() + 1, 1, 1));
        }
        if (filter.meeting() != null) {
            conditions.add("m.kind = :meeting");
            parameters.put("meeting", filter.meeting().name());
        }
        if (filter.q() != null) {
            conditions.add("n.search_text like :q");
            parameters.put("q", "%" + FoldedText.fold(filter.q()).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return conditions;
    }
}
