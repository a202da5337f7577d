package vn.hdnd.tracker.task.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskToday;

/** Reads what waits on the desk of the Office and of the Standing Committee. */
@Component
@Transactional(readOnly = true)
class QueueQueries {

    private static final DataClassRowMapper<AssignmentRow> ROW = new DataClassRowMapper<>(AssignmentRow.class);

    private final JdbcClient jdbc;

    QueueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of a queue and how many wait in all, in one statement. */
    Queue load(QueueKind kind, QueueCursor after, int size, TaskToday today, Actor actor) {
        var condition =
                kind.condition(actor) + " and " + AssignmentVisibility.of(actor).sql();
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        with total as (
                            select count(*) as total from assignment a
                            join task t on t.id = a.task_id
                            left join progress_report r on r.id = a.last_report_id
                            where %2$s)
                        select total.total, d.* from total, lateral (
                            %1$s where %2$s and (:top or %3$s) order by %4$s limit :limit) d
                        """.formatted(AssignmentRows.SELECT, condition, kind.behind(), kind.sort()))
                .params(parameters(today, actor))
                .param("top", after.top())
                .param("key", after.key())
                .param("id", after.id())
                .param("limit", size + 1)
                .query((rs, number) -> {
                    total.set(rs.getInt("total"));
                    return ROW.mapRow(rs, number);
                })
                .list();
        return new Queue(kind, total.get(), Stretch.of(rows, size, row -> QueueCursor.text(kind, row)));
    }

    /** The first few rows of several queues and how many wait in each, in one statement. */
    Map<QueueKind, Queue> tops(Collection<QueueKind> kinds, int size, TaskToday today, Actor actor) {
        var totals = new EnumMap<QueueKind, Integer>(QueueKind.class);
        var rows = new EnumMap<QueueKind, List<AssignmentRow>>(QueueKind.class);
        kinds.forEach(kind -> rows.put(kind, List.of()));
        var sql = kinds.stream().map(kind -> top(kind, actor)).collect(Collectors.joining(" union all "));
        jdbc.sql(sql + " order by queue, place")
                .params(parameters(today, actor))
                .param("limit", size + 1)
                .query((rs, number) -> {
                    var kind = QueueKind.valueOf(rs.getString("queue"));
                    totals.put(kind, rs.getInt("total"));
                    return rows.merge(kind, List.of(ROW.mapRow(rs, number)), QueueQueries::joined);
                })
                .list();
        var tops = new EnumMap<QueueKind, Queue>(QueueKind.class);
        rows.forEach((kind, found) -> tops.put(
                kind,
                new Queue(
                        kind,
                        totals.getOrDefault(kind, 0),
                        Stretch.of(found, size, row -> QueueCursor.text(kind, row)))));
        return tops;
    }

    private static List<AssignmentRow> joined(List<AssignmentRow> some, List<AssignmentRow> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static String top(QueueKind kind, Actor actor) {
        var condition =
                kind.condition(actor) + " and " + AssignmentVisibility.of(actor).sql();
        return """
                select '%1$s' as queue, row_number() over () as place, (
                    select count(*) from assignment a
                    join task t on t.id = a.task_id
                    left join progress_report r on r.id = a.last_report_id
                    where %3$s) as total, d.*
                from (%2$s where %3$s order by %4$s limit :limit) d
                """.formatted(kind, AssignmentRows.SELECT, condition, kind.sort());
    }

    /**
     * A queue as it stands.
     *
     * @param total how many wait in all
     */
    record Queue(QueueKind kind, int total, Stretch<AssignmentRow> stretch) {}

    private static Map<String, Object> parameters(TaskToday today, Actor actor) {
        var parameters = new HashMap<>(today.parameters());
        parameters.putAll(AssignmentVisibility.of(actor).parameters());
        parameters.putAll(JudgeableSql.of(actor).parameters());
        return parameters;
    }
}
