package vn.hdnd.tracker.task.planning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.history.Remembered;
import vn.hdnd.tracker.notice.history.RowTable;
import vn.hdnd.tracker.shared.NoticeId;

/** The planned tasks of a notice with their targets: an act of review that is undone takes them with it. */
@Component
class PlannedTaskRows implements Remembered {

    private final RowTable table;

    PlannedTaskRows(JdbcClient jdbc) {
        table = new RowTable(jdbc, "task", "task_target", "task_id");
    }

    @Override
    public String name() {
        return "TASK";
    }

    @Override
    public List<Row> rows(NoticeId notice) {
        return table.rows(notice, "t.notice_id = :notice and t.state = 'PLANNED'");
    }

    @Override
    public void put(Collection<String> rows) {
        table.put(rows);
    }

    @Override
    public void remove(Collection<UUID> ids) {
        table.remove(ids);
    }
}
