package vn.hdnd.tracker.notice.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which names the register learned in review. The register itself follows after an undo: others may use a name by then. */
@Component
class LearnedNameRows extends RememberedTable {

    LearnedNameRows(JdbcClient jdbc) {
        super(jdbc, "NAME", "notice_learned_name");
    }
}
