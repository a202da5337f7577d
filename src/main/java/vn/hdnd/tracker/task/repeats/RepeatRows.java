package vn.hdnd.tracker.task.repeats;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.history.RememberedTable;

/** The tasks in progress that items of a notice are joined to. The tasks themselves stay as they are. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatRows extends RememberedTable {

    RepeatRows(JdbcClient jdbc) {
        super(jdbc, "REPEAT", "task_repeat");
    }
}
