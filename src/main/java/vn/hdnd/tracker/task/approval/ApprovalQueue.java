package vn.hdnd.tracker.task.approval;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Báo cáo chờ duyệt: what waits for the head of a unit, the oldest first. */
@Component
class ApprovalQueue implements DeskQueue {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    ApprovalQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total how many wait in all */
    public record Row(UUID part, String code, String title, String kind, String typedBy, Instant typedAt, int total) {}

    @Override
    public int order() {
        return 3;
    }

    @Override
    public boolean serves(Actor actor) {
        return !actor.ledUnits().isEmpty();
    }

    @Override
    public QueueView load(Actor actor) {
        var rows = jdbc.sql("""
                        select a.id as part, t.code, t.title, x.kind, x.typed_by_name as typed_by, x.typed_at,
                            count(*) over () as total
                        from unsent_report x
                        join assignment a on a.id = x.assignment_id
                        join task t on t.id = a.task_id
                        where x.state = 'WAITING' and a.unit_id in (:units)
                        order by x.typed_at, x.id
                        limit :limit
                        """)
                .param("units", actor.ledUnits().stream().map(UnitId::value).toList())
                .param("limit", SHOWN)
                .query(Row.class)
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new QueueView("approval.queue", "wait", total, null, "task/approval :: rows", rows);
    }
}
