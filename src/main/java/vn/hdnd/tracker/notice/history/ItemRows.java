package vn.hdnd.tracker.notice.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.NoticeId;

/** The items of a notice with the units that they name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ItemRows implements Remembered {

    static final String NAME = "ITEM";

    private final RowTable table;

    ItemRows(JdbcClient jdbc) {
        table = new RowTable(jdbc, "notice_item", "notice_item_unit", "item_id");
    }

    @Override
    public String name() {
        return NAME;
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

    @Override
    public Set<String> places() {
        return Set.of("parent_id", "position", "depth", "path", "place_label");
    }
}
