package vn.hdnd.tracker.notice.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** The acts of review on each notice, with the rows that they changed. The latest hundred are kept. */
@Component
class UndoLog {

    private static final int KEPT = 100;
    private static final TypeReference<List<Touched>> ROWS = new TypeReference<>() {};

    /** Acts before the notice was submitted are not undone any more, though it was handed back. */
    private static final String STILL = """
            u.notice_id = :notice and u.at > coalesce((select n.submitted_at from notice n where n.id = u.notice_id), '-infinity')""";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    UndoLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act as it stands in the log. */
    record Entry(LastAct act, AccountId by, String byName, Instant at, List<Touched> touched) {

        boolean touches(UUID row) {
            return touched.stream().anyMatch(one -> one.id().equals(row));
        }
    }

    void add(NoticeId notice, LastAct act, AccountId by, Instant at, List<Touched> touched) {
        jdbc.sql("""
                insert into notice_undo (id, notice_id, at, actor_id, act, item_id, path, items, touched)
                values (:id, :notice, :at, :actor, :act, :item, :path, :items, :touched::jsonb)
                """)
                .param("id", act.id())
                .param("notice", notice.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", by.value())
                .param("act", act.act().name())
                .param("item", act.item() == null ? null : act.item().value())
                .param("path", act.path())
                .param("items", act.items())
                .param("touched", json.writeValueAsString(touched))
                .update();
        jdbc.sql("""
                delete from notice_undo where notice_id = :notice and id <
                    (select id from notice_undo where notice_id = :notice order by id desc offset :kept limit 1)
                """).param("notice", notice.value()).param("kept", KEPT - 1).update();
    }

    /** The act goes on: it has changed these rows. */
    void extend(UUID id, Instant at, List<Touched> touched) {
        jdbc.sql("update notice_undo set at = :at, touched = :touched::jsonb where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("touched", json.writeValueAsString(touched))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from notice_undo where id = ?").param(id).update();
    }

    void forget(NoticeId notice) {
        jdbc.sql("delete from notice_undo where notice_id = ?")
                .param(notice.value())
                .update();
    }

    /** Somebody's latest act that can be undone. */
    Optional<LastAct> last(NoticeId notice, AccountId by) {
        return jdbc.sql("""
                select u.id, u.act, u.item_id, u.path, u.items from notice_undo u
                where %s and u.actor_id = :by order by u.id desc limit 1
                """.formatted(STILL))
                .param("notice", notice.value())
                .param("by", by.value())
                .query((rs, row) -> act(rs))
                .optional();
    }

    /** The latest act of anybody. */
    Optional<Entry> latest(NoticeId notice) {
        return entries(notice, null).stream().findFirst();
    }

    /** The acts since that one, latest first, it included; empty if it is not there any more. */
    List<Entry> since(NoticeId notice, UUID id) {
        return entries(notice, id);
    }

    private List<Entry> entries(NoticeId notice, @Nullable UUID from) {
        return jdbc.sql("""
                select u.*, a.name from notice_undo u join account a on a.id = u.actor_id
                where %s %s order by u.id desc %s
                """.formatted(STILL, from == null ? "" : "and u.id >= :from", from == null ? "limit 1" : ""))
                .param("notice", notice.value())
                .param("from", from)
                .query((rs, row) -> new Entry(
                        act(rs),
                        new AccountId(rs.getObject("actor_id", UUID.class)),
                        rs.getString("name"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        json.readValue(rs.getString("touched"), ROWS)))
                .list();
    }

    private static LastAct act(ResultSet rs) throws SQLException {
        var item = rs.getObject("item_id", UUID.class);
        return new LastAct(
                rs.getObject("id", UUID.class),
                ReviewAct.valueOf(rs.getString("act")),
                item == null ? null : new NoticeItemId(item),
                rs.getString("path"),
                rs.getInt("items"));
    }
}
