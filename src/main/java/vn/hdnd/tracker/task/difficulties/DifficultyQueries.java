package vn.hdnd.tracker.task.difficulties;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Reads what units reported as difficult, the latest first. */
@Component
@Transactional(readOnly = true)
class DifficultyQueries {

    private static final String WHICH = """
            from progress_report r
            join assignment a on a.id = r.assignment_id
            join task t on t.id = a.task_id
            join unit u on u.id = a.unit_id
            join area ar on ar.id = u.area_id
            where r.difficulties is not null
                and (cast(:from as date) is null
                    or r.reported_at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                and (cast(:to as date) is null
                    or r.reported_at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                and (cast(:unit as uuid) is null or a.unit_id = :unit)
                and %s
            """;

    private final JdbcClient jdbc;

    DifficultyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after id of the report shown last; null for the first stretch */
    List<Difficulty> list(DifficultyFilter filter, @Nullable UUID after, int limit, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        // Rides progress_report_difficulties.
        return jdbc.sql("""
                        select r.id as report_id, a.id as assignment_id,
                            (r.reported_at at time zone 'Asia/Ho_Chi_Minh')::date as reported_on,
                            u.short_name as unit_name, ar.name as area_name, t.code, t.title, r.difficulties as words
                        %s
                            and (cast(:after as uuid) is null or (r.reported_at, r.id) < (
                                select l.reported_at, l.id from progress_report l where l.id = :after))
                        order by r.reported_at desc, r.id desc
                        limit :limit
                        """.formatted(WHICH.formatted(visible.sql())))
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("unit", filter.unit(), Types.OTHER)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .params(visible.parameters())
                .query(Difficulty.class)
                .list();
    }

    long count(DifficultyFilter filter, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("select count(*) " + WHICH.formatted(visible.sql()))
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("unit", filter.unit(), Types.OTHER)
                .params(visible.parameters())
                .query(Long.class)
                .single();
    }

    /** The units that have reported any. */
    List<Choice> units(Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select u.id, u.short_name as name from unit u
                        where exists (
                            select 1 from assignment a join progress_report r on r.assignment_id = a.id
                            where a.unit_id = u.id and r.difficulties is not null and %s)
                        order by u.short_name collate "vi-x-icu"
                        """.formatted(visible.sql()))
                .params(visible.parameters())
                .query(Choice.class)
                .list();
    }

    /** A unit that can be chosen. */
    public record Choice(UUID id, String name) {}
}
