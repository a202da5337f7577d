package vn.hdnd.tracker.task.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.history.RememberedTable;

/** The planned tasks of a notice with their targets: an act of review that is undone takes them with it. */
@Component
class PlannedTaskRows extends RememberedTable {

    PlannedTaskRows(JdbcClient jdbc) {
        super(jdbc, "TASK", "task", "t.notice_id = :notice and t.state = 'PLANNED'", "task_target", "task_id");
    }
}
