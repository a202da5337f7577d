package vn.hdnd.tracker.task.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.series.SeriesSheet.Whole;

/** Reads a series with its latest periods, in one statement. */
@Component
@Transactional(readOnly = true)
public class SeriesQueries {

    private static final DataClassRowMapper<SeriesSheet> SHEET = new DataClassRowMapper<>(SeriesSheet.class);

    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is named by its code, and the words by which it recurs. */
    public record SeriesTask(
            UUID id, String code, String title, @Nullable String words) {}

    /** @throws NotFound if there is none, or none of which this person may see a part */
    public SeriesTask task(String code, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select t.id, t.code, t.title, t.deadline_words as words from task t
                        where t.code = :code and exists (select 1 from assignment a where a.task_id = t.id and %s)
                        """.formatted(visible.sql()))
                .param("code", code)
                .params(visible.parameters())
                .query(SeriesTask.class)
                .optional()
                .orElseThrow(() -> new NotFound("task " + code));
    }

    /**
     * Nothing where the task does not recur.
     *
     * @param limit how many periods, the latest first
     */
    public Optional<Whole> of(UUID task, int limit, TaskToday today, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var parameters = new HashMap<>(today.parameters());
        parameters.putAll(visible.parameters());
        var sheet = new AtomicReference<@Nullable SeriesSheet>();
        List<PeriodRow> periods = new ArrayList<>();
        // Rides series_period_listed and assignment_period.
        jdbc.sql("""
                        select s.task_id, s.version, s.cadence, s.due_day, s.due_month, s.next_on, s.started_by_name,
                            s.ended_at, s.ended_by_name, s.end_reason, s.basis_who, s.basis_on,
                            p.id as period, p.label, p.starts_on, p.due_on, f.*
                        from task_series s
                        left join lateral (
                            select * from series_period p where p.task_id = s.task_id
                            order by p.starts_on desc, p.id desc limit :limit
                        ) p on true
                        left join lateral (
                            select count(*) filter (where a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED'))::int as parts,
                                count(*) filter (where a.role = 'LEAD' and a.status = 'COMPLETED')::int as done,
                                count(*) filter (where a.role = 'LEAD' and a.status = 'REPORTED')::int as waiting,
                                count(*) filter (where %s)::int as late
                            from assignment a where a.period_id = p.id and %s
                        ) f on true
                        where s.task_id = :task
                        order by p.starts_on desc nulls last, p.id desc
                        """.formatted(Figure.OPEN_LATE.sql(), visible.sql()))
                .param("task", task)
                .param("limit", limit)
                .params(parameters)
                .query((rs, number) -> {
                    sheet.set(SHEET.mapRow(rs, number));
                    var id = rs.getObject("period", UUID.class);
                    return id != null
                            && periods.add(new PeriodRow(
                                    id,
                                    rs.getString("label"),
                                    rs.getObject("starts_on", LocalDate.class),
                                    rs.getObject("due_on", LocalDate.class),
                                    rs.getInt("parts"),
                                    rs.getInt("done"),
                                    rs.getInt("waiting"),
                                    rs.getInt("late")));
                })
                .list();
        var found = sheet.get();
        return found == null ? Optional.empty() : Optional.of(new Whole(found, List.copyOf(periods)));
    }
}
