package vn.hdnd.tracker.notification.feed;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a unit still owes, by day. The unit is the whole of what such a reader may know of. */
@Component
@Transactional(readOnly = true)
class DeadlineQueries {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    DeadlineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitDeadline> of(UUID unit) {
        // Rides assignment_unit_open.
        return jdbc.sql("""
                        select a.id, a.version, t.code, t.title, a.role = 'LEAD' as leads, a.deadline, t.deliverable
                        from assignment a
                        join task t on t.id = a.task_id
                        where a.unit_id = :unit and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')
                            and a.status <> 'SUSPENDED' and a.deadline is not null
                        order by a.deadline, a.id
                        limit :most
                        """)
                .param("unit", unit)
                .param("most", MOST)
                .query(UnitDeadline.class)
                .list();
    }
}
