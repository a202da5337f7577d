package vn.hdnd.tracker.notice.history;

import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The items of a notice with the units that they name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ItemRows extends RememberedTable {

    static final String NAME = "ITEM";

    ItemRows(JdbcClient jdbc) {
        super(jdbc, NAME, "notice_item", "t.notice_id = :notice", "notice_item_unit", "item_id");
    }

    @Override
    public Set<String> places() {
        return Set.of("parent_id", "position", "depth", "path", "place_label");
    }
}
