package vn.hdnd.tracker.task.waiting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads what waits for a day, by task. A stretch takes one statement, however much waits. */
@Component
@Transactional(readOnly = true)
public class WaitingQueries {

    /** Of {@code assignment a}; rides assignment_undated. */
    static final String UNDATED = """
            a.deadline is null and a.deadline_kind in ('DATE', 'EVENT', 'RECURRING')
                and a.status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED')""";

    static final String SELECT = """
            select t.id, t.version, t.code, t.title, t.deadline_kind as kind, t.deadline_words as words,
                n.id as notice_id, n.number as notice_number, i.path, t.started_at,
                w.parts, w.units, o.id as event_id, o.name as event_name, count(*) over () as total
            from (
                select a.task_id, count(*)::int as parts,
                    array_to_string((array_agg(u.short_name order by a.role desc, u.short_name collate "vi-x-icu"))[1\\:3], ', ')
                        as units
                from assignment a join unit u on u.id = a.unit_id
                where %s and %s
                group by a.task_id
            ) w
            join task t on t.id = w.task_id and t.state = 'STARTED' and not t.notice_ended
            left join notice n on n.id = t.notice_id
            left join notice_item i on i.id = t.notice_item_id
            left join lateral (
                select o.id, o.name from occasion_duty d join occasion o on o.id = d.occasion_id
                where d.task_id = t.id and o.held_on is null order by o.id limit 1
            ) o on true
            """;

    private static final DataClassRowMapper<WaitingTask> ROW = new DataClassRowMapper<>(WaitingTask.class);

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits, the longest first.
     *
     * @param total how many tasks in all; behind the last row 0, as nothing is left to count
     * @param next when the last row started and which it is, where more follow
     */
    public record Waiting(
            List<WaitingTask> rows, int total, @Nullable Last next) {}

    /** Behind which row a stretch begins. */
    public record Last(Instant startedAt, UUID id) {}

    public Waiting tasks(@Nullable Last after, int size, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        record Counted(WaitingTask row, Instant startedAt, int total) {}
        // Counted before it is cut, so that one statement tells both.
        var found = jdbc.sql("select * from (" + SELECT.formatted(UNDATED, visible.sql())
                        + ") d where :top or (d.started_at, d.id) > (:startedAt, :last)"
                        + " order by d.started_at, d.id limit :limit")
                .params(visible.parameters())
                .param("top", after == null)
                .param("startedAt", Timestamp.from(after == null ? Instant.EPOCH : after.startedAt()))
                .param("last", after == null ? new UUID(0, 0) : after.id())
                .param("limit", size + 1)
                .query((rs, number) -> new Counted(
                        ROW.mapRow(rs, number), rs.getTimestamp("started_at").toInstant(), rs.getInt("total")))
                .list();
        var shown = found.subList(0, Math.min(size, found.size()));
        var last = found.size() > size ? shown.get(size - 1) : null;
        return new Waiting(
                shown.stream().map(Counted::row).toList(),
                found.isEmpty() ? 0 : found.get(0).total(),
                last == null ? null : new Last(last.startedAt(), last.row().id()));
    }

    /** @throws NotFound if nothing of it waits */
    public WaitingTask task(String code, Actor actor) {
        var found = find(code, actor);
        if (found == null) {
            throw new NotFound("waiting task " + code);
        }
        return found;
    }

    /** Null where nothing of it waits. */
    public @Nullable WaitingTask find(String code, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql(SELECT.formatted(
                        UNDATED + " and a.task_id = (select id from task where code = :code)", visible.sql()))
                .params(visible.parameters())
                .param("code", code)
                .query(ROW)
                .optional()
                .orElse(null);
    }
}
