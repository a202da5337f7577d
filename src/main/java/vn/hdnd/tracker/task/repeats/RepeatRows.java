package vn.hdnd.tracker.task.repeats;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.history.Remembered;
import vn.hdnd.tracker.notice.history.RowTable;
import vn.hdnd.tracker.shared.NoticeId;

/** The tasks in progress that items of a notice are joined to. The tasks themselves stay as they are. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatRows implements Remembered {

    private final RowTable table;

    RepeatRows(JdbcClient jdbc) {
        table = new RowTable(jdbc, "task_repeat");
    }

    @Override
    public String name() {
        return "REPEAT";
    }

    @Override
    public List<Row> rows(NoticeId notice) {
        return table.rows(notice, "t.notice_id = :notice");
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
