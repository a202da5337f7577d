package vn.hdnd.tracker.task.correcting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.correcting.TrackedTask.Part;

/** Reads what can be set right. */
@Component
@Transactional(readOnly = true)
class TrackedTaskQueries {

    private final JdbcClient jdbc;

    TrackedTaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such task in tracking, or none that this person may know of */
    TrackedTask task(String code, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var parts = jdbc.sql("""
                        select a.id, u.short_name as unit_name, a.status, a.relation
                        from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
                        where t.code = :code and a.status not in ('CANCELLED', 'REASSIGNED') and %s
                        order by a.role desc, u.short_name collate "vi-x-icu", a.id
                        """.formatted(visible.sql()))
                .param("code", code)
                .params(visible.parameters())
                .query(Part.class)
                .list();
        return jdbc.sql("""
                        select t.id, t.version, t.code, t.title, t.deliverable, t.deadline_on from task t
                        where t.code = :code and exists (select 1 from assignment a where a.task_id = t.id and %s)
                        """.formatted(visible.sql()))
                .param("code", code)
                .params(visible.parameters())
                .query((rs, row) -> new TrackedTask(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        rs.getString("code"),
                        rs.getString("title"),
                        rs.getString("deliverable"),
                        rs.getObject("deadline_on", LocalDate.class),
                        List.copyOf(parts)))
                .optional()
                .orElseThrow(() -> new NotFound("task " + code));
    }

    /**
     * A part with what a form about it says.
     *
     * @param successorName the unit that has it instead, after it was given away or taken back; null: none
     * @param changedBy who took its latest step, {@code changedAt} when
     */
    public record PartOfTask(
            UUID id,
            long version,
            String unitName,
            AssignmentStatus status,
            Relation relation,
            @Nullable LocalDate deadline,
            @Nullable String successorName,
            String changedBy,
            Instant changedAt,
            String code,
            String title) {

        /** It could still be taken back. */
        public boolean open() {
            return !status.finished();
        }
    }

    /** @throws NotFound if there is no such part, or none that this person may know of */
    PartOfTask part(UUID id, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select a.id, a.version, u.short_name as unit_name, a.status, a.relation, a.deadline,
                            su.short_name as successor_name, e.actor_name as changed_by, e.at as changed_at, t.code, t.title
                        from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
                        left join assignment s on s.id = a.succeeded_by
                        left join unit su on su.id = s.unit_id
                        cross join lateral (
                            select e.actor_name, e.at from assignment_event e
                            where e.assignment_id = a.id order by e.seq desc limit 1) e
                        where a.id = :id and %s
                        """.formatted(visible.sql()))
                .param("id", id)
                .params(visible.parameters())
                .query(PartOfTask.class)
                .optional()
                .orElseThrow(() -> new NotFound("assignment " + id));
    }
}
