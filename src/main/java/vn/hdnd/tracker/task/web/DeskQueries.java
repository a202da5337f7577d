package vn.hdnd.tracker.task.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.TimelinessSql;

/** Reads the desk of a unit: a stretch of its open duties, how many there are of each urgency, its standing duties. */
@Component
@Transactional(readOnly = true)
class DeskQueries {

    /** Cards a stretch. */
    static final int PAGE = 30;

    static final int STANDING_PAGE = 20;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String URGENCY = """
            case
                when a.status = 'REPORTED' then 6
                when a.status in ('DECLINED', 'SUSPENDED') then 7
                when a.status = 'RETURNED' then 2
                when %1$s = 'OVERDUE' then 1
                when %1$s = 'DUE_SOON' then 3
                when a.status = 'ASSIGNED' then 4
                else 5
            end""".formatted("(" + TimelinessSql.EXPRESSION + ")");

    private final JdbcClient jdbc;

    DeskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open duties of the person's units, the most urgent first, then by deadline. */
    Stretch<AssignmentRow> duties(@Nullable String after, TaskToday today, Actor actor) {
        var cursor = DeskCursor.of(after);
        // Rides assignment_unit_open: all open duties of one unit, sorted by what today makes of them.
        var rows = jdbc.sql("""
                        select * from (%s where %s) d cross join lateral (
                            select d.urgency_order as urgency, coalesce(d.deadline, date '9999-12-31') as due_on) k
                        where :top or (k.urgency, k.due_on, d.id) > (:urgency, :dueOn, :id)
                        order by k.urgency, k.due_on, d.id
                        limit :limit
                        """.formatted(
                                AssignmentRows.SELECT.replaceFirst(
                                        "select a\\.id", "select " + URGENCY + " as urgency_order, a.id"),
                                own(actor)))
                .params(parameters(today, actor))
                .param("top", cursor == null)
                .param("urgency", cursor == null ? 0 : cursor.urgency())
                .param("dueOn", cursor == null ? NEVER : cursor.dueOn())
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id())
                .param("limit", PAGE + 1)
                .query(AssignmentRow.class)
                .list();
        return Stretch.of(rows, PAGE, row -> new DeskCursor(
                        Urgency.of(row).order(), row.deadline() == null ? NEVER : row.deadline(), row.id())
                .text());
    }

    /** How many open duties there are of each urgency. */
    Map<Urgency, Integer> counts(TaskToday today, Actor actor) {
        var counts = new EnumMap<Urgency, Integer>(Urgency.class);
        jdbc.sql("select %s as urgency, count(*) as n from assignment a where %s group by 1"
                        .formatted(URGENCY, own(actor)))
                .params(parameters(today, actor))
                .query((rs, row) -> counts.put(Urgency.ofOrder(rs.getInt("urgency")), rs.getInt("n")))
                .list();
        return counts;
    }

    /** Standing duties of the person's units, the latest first. */
    Stretch<StandingRow> standing(@Nullable String after, Actor actor) {
        var cursor = MomentCursor.of(after);
        // Rides standing_duty_unit.
        var rows = jdbc.sql("""
                        select d.id, d.started_at, d.covers, u.short_name as unit_name, i.text, i.path,
                            n.id as notice_id, n.number as notice_number
                        from standing_duty d
                        join unit u on u.id = d.unit_id
                        join notice_item i on i.id = d.notice_item_id
                        join notice n on n.id = d.notice_id
                        where d.unit_id in (:units) and d.ended_at is null and (:top or (d.started_at, d.id) < (:startedAt, :id))
                        order by d.started_at desc, d.id desc
                        limit :limit
                        """)
                .param("units", units(actor))
                .param("top", cursor == null)
                .param("startedAt", Timestamp.from(cursor == null ? Instant.EPOCH : cursor.at()))
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id())
                .param("limit", STANDING_PAGE + 1)
                .query(StandingRow.class)
                .list();
        return Stretch.of(rows, STANDING_PAGE, row -> new MomentCursor(row.startedAt(), row.id()).text());
    }

    /** Own rows only: those that a coordinator merely sees are on their own unit's desk. */
    private static String own(Actor actor) {
        return "a.unit_id in (:units) and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED') and "
                + AssignmentVisibility.of(actor).sql();
    }

    private static Map<String, Object> parameters(TaskToday today, Actor actor) {
        var parameters = new HashMap<>(today.parameters());
        parameters.putAll(AssignmentVisibility.of(actor).parameters());
        parameters.put("units", units(actor));
        return parameters;
    }

    private static List<UUID> units(Actor actor) {
        return actor.reportingUnits().stream().map(UnitId::value).toList();
    }
}
