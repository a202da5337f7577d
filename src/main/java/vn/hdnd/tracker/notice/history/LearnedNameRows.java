package vn.hdnd.tracker.notice.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.NoticeId;

/** Which names the register learned in review. The register itself follows after an undo: others may use a name by then. */
@Component
class LearnedNameRows implements Remembered {

    private final RowTable table;

    LearnedNameRows(JdbcClient jdbc) {
        table = new RowTable(jdbc, "notice_learned_name");
    }

    @Override
    public String name() {
        return "NAME";
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
