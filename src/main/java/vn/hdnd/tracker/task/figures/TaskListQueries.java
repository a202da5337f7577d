package vn.hdnd.tracker.task.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.TimelinessSql;

/** Reads the lists of tasks and of assignments. A stretch of either takes two statements, however long the list is. */
@Component
@Transactional(readOnly = true)
public class TaskListQueries {

    /** Rows a stretch. */
    public static final int PAGE = 30;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    TaskListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assignments by deadline, the earliest first, undated ones last. */
    public Rows<AssignmentRow> assignments(ListFilter filter, @Nullable String after, TaskToday today, Actor actor) {
        var where = where(filter, today, actor);
        var cursor = ListCursor.of(after);
        var day = cursor == null ? null : cursor.day();
        // Rides assignment_listed, unless it asks for a past day.
        var rows = jdbc.sql("""
                        select a.id, a.version, t.code, t.title, u.short_name as unit_name, a.relation, a.status,
                            %s as timeliness, a.deadline,
                            a.original_deadline, a.extension_until,
                            (a.last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date as heard_on,
                            n.id as notice_id, n.number as notice_number, i.path as notice_path, t.basis,
                            t.deadline_words, sp.label as period
                        from %s a
                        join task t on t.id = a.task_id
                        join unit u on u.id = a.unit_id
                        left join notice n on n.id = t.notice_id
                        left join notice_item i on i.id = t.notice_item_id
                        left join series_period sp on sp.id = a.period_id
                        where %s
                            and (:top or (coalesce(a.deadline, date '9999-12-31'), a.id) > (:day, :id))
                        order by coalesce(a.deadline, date '9999-12-31'), a.id
                        limit :limit
                        """.formatted(TimelinessSql.EXPRESSION, where.source(), where.sql()))
                .params(where.parameters())
                .param("top", day == null)
                .param("day", day == null ? NEVER : day)
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id())
                .param("limit", PAGE + 1)
                .query(AssignmentRow.class)
                .list();
        return stretch(rows, countAssignments(where), row -> new ListCursor(
                        (row.deadline() == null ? NEVER : row.deadline()).toString(), row.id())
                .text());
    }

    /**
     * Which assignments a list shows, in its order.
     *
     * @param ids the first of them, {@code limit} at most
     * @param total how many there are
     */
    public record Listed(List<UUID> ids, long total) {}

    /** The same rows as {@link #assignments} shows for this filter, without what stands in them. */
    public Listed listed(ListFilter filter, int limit, TaskToday today, Actor actor) {
        var where = where(filter, today, actor);
        // Rides assignment_listed.
        var ids = jdbc.sql("""
                        select a.id from %s a
                        join task t on t.id = a.task_id
                        left join notice n on n.id = t.notice_id
                        where %s
                        order by coalesce(a.deadline, date '9999-12-31'), a.id
                        limit :limit
                        """.formatted(where.source(), where.sql()))
                .params(where.parameters())
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return new Listed(ids, countAssignments(where));
    }

    /** Whole tasks, the latest first. */
    public Rows<TaskRow> tasks(ListFilter filter, @Nullable String after, TaskToday today, Actor actor) {
        var where = where(filter, today, actor);
        var cursor = ListCursor.of(after);
        var moment = cursor == null ? null : cursor.moment();
        // Rides task_listed; parts and figures are read for the rows of this stretch only.
        var rows = jdbc.sql("""
                        select t.id, t.version, t.code, t.title, t.started_at, coalesce(t.deadline_on, t.settled_on) as deadline,
                            n.id as notice_id, n.number as notice_number, i.path as notice_path, t.basis, f.*,
                            case when f.undated > 0 and t.deadline_kind in ('DATE', 'EVENT', 'RECURRING')
                                then coalesce(t.deadline_words, '') end as awaits,
                            sp.label as period
                        from task t
                        left join notice n on n.id = t.notice_id
                        left join notice_item i on i.id = t.notice_item_id
                        left join lateral (
                            select p.id, p.label from series_period p
                            where p.task_id = t.id and exists (select 1 from assignment a where a.period_id = p.id and %3$s)
                            order by p.starts_on desc, p.id desc limit 1
                        ) sp on true
                        cross join lateral (
                            select count(*) as leads,
                                count(*) filter (where a.deadline is null and a.status <> 'COMPLETED') as undated,
                                count(*) filter (where a.status = 'COMPLETED') as done,
                                count(*) filter (where a.status = 'REPORTED') as waiting,
                                count(*) filter (where %1$s) as late,
                                count(*) filter (where %2$s) as not_heard,
                                case when count(*) = 1 then min(u.short_name) end as only_unit
                            from assignment a join unit u on u.id = a.unit_id
                            where a.task_id = t.id and a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED') and %3$s
                                and (sp.id is null or a.period_id = sp.id)
                        ) f
                        where t.state = 'STARTED' and %4$s and %5$s
                            and (:top or (t.started_at, t.id) < (:moment, :id))
                        order by t.started_at desc, t.id desc
                        limit :limit
                        """.formatted(
                        Figure.OPEN_LATE.sql(), Figure.NOT_HEARD.sql(), visible(actor), where.task(), where.ofTask()))
                .params(where.parameters())
                .param("top", moment == null)
                .param("moment", Timestamp.from(moment == null ? Instant.EPOCH : moment))
                .param("id", cursor == null ? new UUID(0, 0) : cursor.id())
                .param("limit", PAGE + 1)
                .query(TaskRow.class)
                .list();
        var total = jdbc.sql("""
                        select count(*) from task t left join notice n on n.id = t.notice_id
                        where t.state = 'STARTED' and %s and %s
                        """.formatted(where.task(), where.ofAnyTask()))
                .params(where.parameters())
                .query(Long.class)
                .single();
        return stretch(rows, total, row -> new ListCursor(row.startedAt().toString(), row.id()).text());
    }

    /** What a filter's chips are called: the unit and the notice that it names. */
    public FilterNames names(ListFilter filter) {
        return jdbc.sql("""
                        select (select short_name from unit where id = :unit) as unit,
                            (select number from notice where id = :notice) as notice
                        """)
                .param("unit", filter.unit())
                .param("notice", filter.notice())
                .query(FilterNames.class)
                .single();
    }

    private long countAssignments(Where where) {
        return jdbc.sql("""
                        select count(*) from %s a
                        join task t on t.id = a.task_id
                        left join notice n on n.id = t.notice_id
                        where %s
                        """.formatted(where.source(), where.sql()))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * What a filter asks for.
     *
     * @param source what is called {@code a}
     * @param part a condition over {@code a}
     * @param task a condition over {@code t} (task) and {@code n} (notice)
     */
    private record Where(String source, String part, String task, Map<String, @Nullable Object> parameters) {

        /** Nothing is asked of the parts; every task that was started has one. */
        private static final String ANY = "true";

        String sql() {
            return part + " and " + task;
        }

        /** The task has such a part, looked up task by task: for few rows of a long list. */
        String ofTask() {
            return part.equals(ANY)
                    ? ANY
                    : "exists (select 1 from assignment a where a.task_id = t.id and " + part + " offset 0)";
        }

        /** The same, for all tasks at once. */
        String ofAnyTask() {
            return part.equals(ANY)
                    ? ANY
                    : "exists (select 1 from assignment a where a.task_id = t.id and " + part + ")";
        }
    }

    private static Where where(ListFilter filter, TaskToday today, Actor actor) {
        var visibility = AssignmentVisibility.of(actor);
        Map<String, @Nullable Object> parameters = new HashMap<>(visibility.parameters());
        parameters.putAll(today.parameters());
        var part = new StringBuilder(visibility.sql());
        if (filter.figure() != null) {
            part.append(" and ").append(filter.figure().sql());
        }
        add(part, parameters, "a.unit_id = :unit", "unit", filter.unit());
        add(
                part,
                parameters,
                "a.status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        add(part, parameters, "(a.relation in ('PEER', 'PARTNER')) = :apart", "apart", filter.apart());
        var task = new StringBuilder("true");
        add(task, parameters, "t.notice_id = :notice", "notice", filter.notice());
        add(task, parameters, "extract(year from coalesce(n.issued_on, t.basis_on)) = :year", "year", filter.year());
        if (StringUtils.hasText(filter.q())) {
            var words = FoldedText.fold(filter.q())
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            add(
                    task,
                    parameters,
                    "(t.search_text like :words or n.search_text like :words)",
                    "words",
                    "%" + words + "%");
        }
        var source = AsOf.end(filter.asOf());
        parameters.putAll(source.parameters());
        return new Where(source.sql(), part.toString(), task.toString(), parameters);
    }

    private static void add(
            StringBuilder sql,
            Map<String, @Nullable Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static String visible(Actor actor) {
        return AssignmentVisibility.of(actor).sql();
    }

    private static <T> Rows<T> stretch(List<T> found, long total, Function<T, String> cursor) {
        var more = found.size() > PAGE;
        var rows = more ? found.subList(0, PAGE) : found;
        return new Rows<>(rows, total, more ? cursor.apply(rows.get(rows.size() - 1)) : null);
    }
}
