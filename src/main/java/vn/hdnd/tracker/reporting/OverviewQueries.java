package vn.hdnd.tracker.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.figures.AsOf;
import vn.hdnd.tracker.task.figures.Figure;

/** Reads the overview in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
public class OverviewQueries {

    private static final String COUNTS = """
            count(*) filter (where %s) as done_in_time,
            count(*) filter (where %s) as done_late,
            count(*) filter (where %s) as open_in_time,
            count(*) filter (where %s) as open_late,
            count(*) filter (where %s) as undated,
            count(*) filter (where %s) as not_heard,
            count(*) filter (where %s) as late_at_first,
            count(*) filter (where %s) as on_hold""".formatted(
                    Figure.DONE_IN_TIME.sql(),
                    Figure.DONE_LATE.sql(),
                    Figure.OPEN_IN_TIME.sql(),
                    Figure.OPEN_LATE.sql(),
                    Figure.UNDATED.sql(),
                    Figure.NOT_HEARD.sql(),
                    Figure.LATE_AT_FIRST.sql(),
                    Figure.ON_HOLD.sql());

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of those whom the Standing Committee directs: peers and partners are not among them. */
    public Figures figures(OverviewFilter filter, TaskToday today, Actor actor) {
        var where = where(filter, today, actor);
        return jdbc.sql("""
                        select %s
                        from %s a join task t on t.id = a.task_id left join notice n on n.id = t.notice_id
                        where a.relation not in ('PEER', 'PARTNER') and %s
                        """.formatted(COUNTS, where.source(), where.sql()))
                .params(where.parameters())
                .query((rs, row) -> figures(rs))
                .single();
    }

    /** Every unit that leads something, the latest first, peers and partners among them and marked. */
    public List<UnitFigures> units(OverviewFilter filter, TaskToday today, Actor actor) {
        var where = where(filter, today, actor);
        return jdbc.sql("""
                        select u.id, u.short_name, bool_or(a.relation in ('PEER', 'PARTNER')) as apart, %s,
                            max(:today - (coalesce(a.last_heard_at, a.assigned_at) at time zone 'Asia/Ho_Chi_Minh')::date)
                                filter (where %s) as silent_days
                        from %s a
                        join task t on t.id = a.task_id
                        left join notice n on n.id = t.notice_id
                        join unit u on u.id = a.unit_id
                        where a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED') and %s
                        group by u.id, u.short_name
                        order by open_late desc, not_heard desc, done_late desc, u.short_name collate "vi-x-icu"
                        """.formatted(COUNTS, Figure.NOT_HEARD.sql(), where.source(), where.sql()))
                .params(where.parameters())
                .query((rs, row) -> new UnitFigures(
                        rs.getObject("id", UUID.class),
                        rs.getString("short_name"),
                        rs.getBoolean("apart"),
                        figures(rs),
                        rs.getObject("silent_days", Integer.class)))
                .list();
    }

    /** Chậm lâu nhất: what of the units that are directed is longest overdue. */
    public List<LateRow> longestOverdue(OverviewFilter filter, TaskToday today, Actor actor, int limit) {
        var where = where(filter, today, actor);
        // Rides assignment_late, unless it asks for a past day.
        return jdbc.sql("""
                        select a.id, t.title, u.short_name as unit_name, a.deadline,
                            coalesce(a.original_deadline, a.deadline) as original_deadline, a.extension_until, a.reported_on,
                            coalesce(a.last_heard_at, a.assigned_at) as heard_at
                        from %s a
                        join task t on t.id = a.task_id
                        left join notice n on n.id = t.notice_id
                        join unit u on u.id = a.unit_id
                        where a.relation not in ('PEER', 'PARTNER') and %s and %s
                        order by a.deadline, a.id
                        limit :limit
                        """.formatted(where.source(), Figure.OPEN_LATE.sql(), where.sql()))
                .params(where.parameters())
                .param("limit", limit)
                .query(LateRow.class)
                .list();
    }

    /** The notices that the filter offers, also those out of force, whose finished work counts, the latest first. */
    public List<NoticeChoice> notices() {
        return jdbc.sql("""
                        select id, number, issued_on from notice
                        where status in ('TRACKED', 'SUPERSEDED', 'REVOKED') order by issued_on desc, id desc limit 200
                        """).query(NoticeChoice.class).list();
    }

    /** A notice that an overview can be about. */
    public record NoticeChoice(UUID id, String number, LocalDate issuedOn) {}

    private record Where(String source, String sql, Map<String, @Nullable Object> parameters) {}

    private static Where where(OverviewFilter filter, TaskToday today, Actor actor) {
        var visibility = AssignmentVisibility.of(actor);
        Map<String, @Nullable Object> parameters = new HashMap<>(visibility.parameters());
        parameters.putAll(today.parameters());
        var sql = new StringBuilder(visibility.sql());
        if (filter.year() != null) {
            sql.append(" and extract(year from coalesce(n.issued_on, t.basis_on)) = :year");
            parameters.put("year", filter.year());
        }
        if (filter.notice() != null) {
            sql.append(" and t.notice_id = :notice");
            parameters.put("notice", filter.notice());
        }
        var source = AsOf.end(filter.asOf());
        parameters.putAll(source.parameters());
        return new Where(source.sql(), sql.toString(), parameters);
    }

    private static Figures figures(ResultSet rs) throws SQLException {
        return new Figures(
                rs.getInt("done_in_time"),
                rs.getInt("done_late"),
                rs.getInt("open_in_time"),
                rs.getInt("open_late"),
                rs.getInt("undated"),
                rs.getInt("not_heard"),
                rs.getInt("late_at_first"),
                rs.getInt("on_hold"));
    }
}
