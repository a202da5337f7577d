package vn.hdnd.tracker.task.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads events and what hangs on them. */
@Component
@Transactional(readOnly = true)
public class EventQueries {

    /** What is offered at once to be hung on an event. */
    static final int MOST_OFFERED = 100;

    private static final String SELECT = """
            select o.id, o.version, o.name, o.held_on, o.dated_by_name,
                (select count(*)::int from occasion_duty d where d.occasion_id = o.id) as duties
            from occasion o
            """;

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those without a day first, then the latest.
     *
     * @param after behind which row; null: from the top
     */
    public List<EventRow> list(@Nullable EventRow after, int limit) {
        var day = after == null ? null : after.heldOn();
        // Rides occasion_listed.
        return jdbc.sql(SELECT + """
                        where :top
                            or (o.held_on is not null, coalesce(date '9999-12-31' - o.held_on, 0), o.id)
                                > (:dated, coalesce(date '9999-12-31' - cast(:day as date), 0), :last)
                        order by o.held_on is not null, coalesce(date '9999-12-31' - o.held_on, 0), o.id
                        limit :limit
                        """)
                .param("top", after == null)
                .param("dated", day != null)
                .param("day", day)
                .param("last", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query(EventRow.class)
                .list();
    }

    /** @throws NotFound if there is none */
    public EventRow event(UUID id) {
        return jdbc.sql(SELECT + " where o.id = :id")
                .param("id", id)
                .query(EventRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("event " + id));
    }

    /** What hangs on it, the earliest task first. */
    public List<EventDuty> duties(UUID event, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select t.id, t.code, t.title, t.deadline_words as words, n.id as notice_id, n.number as notice_number,
                            i.path, d.rule, f.due_on, f.waiting, f.following, f.kept
                        from occasion_duty d
                        join task t on t.id = d.task_id
                        left join notice n on n.id = t.notice_id
                        left join notice_item i on i.id = t.notice_item_id
                        left join series_period own on own.task_id = t.id and own.key = cast(d.occasion_id as text)
                        left join lateral (
                            select p.id from series_period p where p.task_id = t.id and own.id is null
                            order by p.starts_on desc, p.id desc limit 1
                        ) latest on true
                        cross join lateral (
                            select
                                min(a.deadline) filter (where a.deadline_kind = 'EVENT' and a.status not in ('REASSIGNED', 'CANCELLED')
                                    and a.period_id is not distinct from own.id) as due_on,
                                count(*) filter (where a.status not in ('REASSIGNED', 'CANCELLED') and (
                                    a.deadline is null and a.period_id is null
                                    or latest.id is not null and a.period_id = latest.id))::int as waiting,
                                count(*) filter (where a.status not in ('REASSIGNED', 'CANCELLED') and a.deadline is not null
                                    and a.deadline_kind = 'EVENT' and a.period_id is not distinct from own.id)::int as following,
                                count(*) filter (where a.deadline is not null and a.deadline_kind <> 'EVENT'
                                    and a.period_id is not distinct from own.id)::int as kept
                            from assignment a where a.task_id = t.id and %s
                        ) f
                        where d.occasion_id = :event and not t.notice_ended
                        order by t.started_at, t.id
                        """.formatted(visible.sql()))
                .param("event", event)
                .params(visible.parameters())
                .query(EventDuty.class)
                .list();
    }

    /** What waits for an event that nobody has named, and what comes back with every session and is not of this one. */
    public List<WaitingTask> offered(UUID event, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var waiting = "(" + WaitingQueries.UNDATED + " and a.deadline_kind = 'EVENT' and not exists ("
                + " select 1 from occasion_duty d where d.task_id = a.task_id)"
                + " or a.period_id = (select p.id from series_period p join task_series s on s.task_id = p.task_id"
                + " where p.task_id = a.task_id and s.cadence = 'EACH_SESSION' and s.ended_at is null"
                + " order by p.starts_on desc, p.id desc limit 1)"
                + " and a.status not in ('REASSIGNED', 'CANCELLED')"
                + " and not exists (select 1 from occasion_duty d where d.task_id = a.task_id and d.occasion_id = :event))";
        return jdbc.sql(WaitingQueries.SELECT.formatted(waiting, visible.sql())
                        + " order by t.started_at, t.id limit :limit")
                .param("event", event)
                .param("limit", MOST_OFFERED)
                .params(visible.parameters())
                .query(WaitingTask.class)
                .list();
    }

    /** Events that a task may hang on: those without a day and those of the last year. */
    public List<EventRow> choices(LocalDate today) {
        return jdbc.sql(SELECT + """
                        where o.held_on is null or o.held_on > :since
                        order by o.held_on is not null, o.held_on desc, o.id limit 100
                        """)
                .param("since", today.minusYears(1))
                .query(EventRow.class)
                .list();
    }
}
