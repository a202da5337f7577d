package vn.hdnd.tracker.task.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** Directives that wait to be taken note of. */
@Component
public class UnnotedDirectives {

    private static final String OF_OFFICE = """
            select m.assignment_id as part_id, (
                select u.short_name from assignment a join unit u on u.id = a.unit_id where a.id = m.assignment_id) as unit_name
            where not exists (select 1 from remark_acknowledgement k where k.remark_id = m.id and k.unit_id is null)
            """;

    private static final String OF_UNITS = """
            select a.id as part_id, u.short_name as unit_name
            from assignment a join unit u on u.id = a.unit_id
            where a.task_id = m.task_id and (m.assignment_id is null or m.assignment_id = a.id) and a.unit_id = any(:units)
                and a.status not in ('REASSIGNED', 'CANCELLED')
                and not exists (select 1 from remark_acknowledgement k where k.remark_id = m.id and k.unit_id = a.unit_id)
            """;

    private final JdbcClient jdbc;

    UnnotedDirectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A directive on a desk.
     *
     * @param partId where it is read: the unit's part, or null for the page of the task
     * @param total how many wait in all
     */
    public record Waiting(
            UUID id,
            String code,
            String title,
            @Nullable UUID partId,
            @Nullable String unitName,
            String words,
            @Nullable String saidBy,
            @Nullable LocalDate saidOn,
            String writtenByName,
            Instant writtenAt,
            int total) {

        public String path() {
            return partId == null ? "/tasks/" + code : "/assignments/" + partId;
        }
    }

    /** The oldest first; for the Office those that the Office has not taken note of, for others those of their units. */
    @Transactional(readOnly = true)
    public List<Waiting> of(Actor actor, int limit) {
        var office = actor.isOffice();
        var units = actor.reportingUnits().stream().map(UnitId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                        select m.id, t.code, t.title, p.part_id, p.unit_name, m.words, m.said_by, m.said_on, m.written_by_name,
                            m.written_at, count(*) over () as total
                        from remark m
                        join task t on t.id = m.task_id
                        join lateral (%s) p on true
                        where m.kind in ('DIRECTIVE', 'MARGIN_NOTE') and m.withdrawn_at is null
                        order by m.written_at, m.id
                        limit :limit
                        """.formatted(office ? OF_OFFICE : OF_UNITS))
                .params(office ? Map.of() : Map.of("units", units))
                .param("limit", limit)
                .query(Waiting.class)
                .list();
    }
}
