package vn.hdnd.tracker.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** To which items of an earlier notice those of a draft correspond, where somebody has said so. */
@Component
class ItemPairQueries {

    private final JdbcClient jdbc;

    ItemPairQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing is said of any item of this draft any more. */
    void forget(NoticeId draft) {
        jdbc.sql("delete from notice_item_pair where item_id in (select id from notice_item where notice_id = :notice)")
                .param("notice", draft.value())
                .update();
    }

    /** No other item of the draft corresponds to the earlier one. */
    void free(NoticeItemId earlier, NoticeItemId item, NoticeId draft) {
        jdbc.sql("""
                update notice_item_pair set earlier_id = null
                where earlier_id = :earlier and item_id <> :item
                  and item_id in (select id from notice_item where notice_id = :notice)
                """)
                .param("earlier", earlier.value())
                .param("item", item.value())
                .param("notice", draft.value())
                .update();
    }

    /** @param earlier null: to none */
    void say(NoticeItemId item, @Nullable NoticeItemId earlier) {
        jdbc.sql("""
                insert into notice_item_pair (item_id, earlier_id) values (:item, :earlier)
                on conflict (item_id) do update set earlier_id = :earlier
                """)
                .param("item", item.value())
                .param("earlier", earlier == null ? null : earlier.value())
                .update();
    }
}
