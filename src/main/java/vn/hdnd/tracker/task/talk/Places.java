package vn.hdnd.tracker.task.talk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;

/** Finds where something is said, and who reads it there. */
@Component
@Transactional(readOnly = true)
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person whose attention may be asked for.
     *
     * @param inside reads also what the Office keeps to itself
     */
    public record Reader(AccountId id, String name, String capacity, boolean inside) {}

    /** @throws NotFound if there is none, or none that this person speaks about: units speak about their own parts */
    public Place part(AssignmentId id, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select t.id as task_id, t.code, t.title, a.id as part_id, a.unit_id, u.short_name as unit_name, a.relation
                        from assignment a
                        join task t on t.id = a.task_id
                        join unit u on u.id = a.unit_id
                        where a.id = :id and %s
                        """.formatted(visible.sql()))
                .param("id", id.value())
                .params(visible.parameters())
                .query(Place.class)
                .optional()
                .filter(place -> !place.open(actor).isEmpty())
                .orElseThrow(() -> new NotFound("assignment " + id));
    }

    /** @throws NotFound if there is no such task, or none of which this person may see a part */
    public Place task(String code, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select t.id as task_id, t.code, t.title, null::uuid as part_id, null::uuid as unit_id,
                            null::text as unit_name, null::text as relation
                        from task t
                        where t.code = :code and exists (select 1 from assignment a where a.task_id = t.id and %s)
                        """.formatted(visible.sql()))
                .param("code", code)
                .params(visible.parameters())
                .query(Place.class)
                .optional()
                .orElseThrow(() -> new NotFound("task " + code));
    }

    /** Those who can sign in and read what is said here, the Office first. */
    public List<Reader> readers(Place place) {
        return jdbc.sql("""
                        select distinct on (rank, a.name collate "vi-x-icu", a.id) a.id, a.name,
                            coalesce(r.position, u.short_name) as capacity,
                            case when r.role in ('CLERK', 'OFFICE_HEAD') then 1 when r.role = 'COMMITTEE' then 2 else 3 end as rank
                        from account a
                        join account_role r on r.account_id = a.id
                        join unit u on u.id = r.unit_id
                        where a.enabled and (r.role in ('CLERK', 'OFFICE_HEAD', 'COMMITTEE') or (r.role = 'UNIT_OFFICER'
                            and exists (select 1 from assignment p where p.task_id = :task and p.unit_id = r.unit_id
                                and (cast(:part as uuid) is null or p.id = :part))))
                        order by rank, a.name collate "vi-x-icu", a.id, r.role
                        """)
                .param("task", place.taskId())
                .param("part", place.partId())
                .query((rs, row) -> new Reader(
                        new AccountId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("capacity"),
                        rs.getInt("rank") < 3))
                .list();
    }
}
