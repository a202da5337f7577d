package vn.hdnd.tracker.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.Span;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** The items of a notice. Asked only about notices that {@link NoticeQueries} has let somebody see. */
@Component
public class ItemQueries {

    private final JdbcClient jdbc;

    ItemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In document order, with the units that they name; two statements however many there are. */
    public List<ItemView> items(NoticeId notice) {
        var units = mentions(notice);
        return jdbc.sql("""
                select id, version, parent_id, depth, label, path, text, kind, source, deadline_kind, deadline_on,
                       deadline_words, report_to, settlement, settlement_reason
                from notice_item
                where notice_id = :notice
                order by position
                """)
                .param("notice", notice.value())
                .query((rs, row) -> item(rs, units))
                .list();
    }

    /** The notice that an item belongs to, if there is such an item. */
    public Optional<NoticeId> noticeOf(NoticeItemId item) {
        return jdbc.sql("select notice_id from notice_item where id = :id")
                .param("id", item.value())
                .query((rs, row) -> new NoticeId(rs.getObject("notice_id", UUID.class)))
                .optional();
    }

    /** Whom an item of this notice names. */
    public List<UnitMention> mentions(NoticeId notice, NoticeItemId item) {
        return mentions(notice).getOrDefault(item, List.of());
    }

    private Map<NoticeItemId, List<UnitMention>> mentions(NoticeId notice) {
        var byItem = new HashMap<NoticeItemId, List<UnitMention>>();
        jdbc.sql("""
                select u.item_id, u.role, u.as_written, u.kind, u.level, u.inherited_from, u.unit_id, u.group_id
                from notice_item i
                join notice_item_unit u on u.item_id = i.id
                where i.notice_id = :notice
                order by u.item_id, u.seq
                """).param("notice", notice.value()).query(rs -> {
            var item = new NoticeItemId(rs.getObject("item_id", UUID.class));
            byItem.computeIfAbsent(item, none -> new ArrayList<>()).add(mention(rs));
        });
        return byItem;
    }

    private static ItemView item(ResultSet rs, Map<NoticeItemId, List<UnitMention>> units) throws SQLException {
        var id = new NoticeItemId(rs.getObject("id", UUID.class));
        return new ItemView(
                id,
                rs.getLong("version"),
                value(rs.getObject("parent_id", UUID.class), NoticeItemId::new),
                rs.getInt("depth"),
                rs.getString("label"),
                rs.getString("path"),
                rs.getString("text"),
                ItemKind.valueOf(rs.getString("kind")),
                spans((Integer[]) rs.getArray("source").getArray()),
                new ItemDeadline(
                        DeadlineKind.valueOf(rs.getString("deadline_kind")),
                        rs.getObject("deadline_on", LocalDate.class),
                        rs.getString("deadline_words")),
                rs.getString("report_to"),
                value(rs.getString("settlement"), Settlement::valueOf),
                rs.getString("settlement_reason"),
                units.getOrDefault(id, List.of()));
    }

    private static UnitMention mention(ResultSet rs) throws SQLException {
        return new UnitMention(
                UnitMention.Part.valueOf(rs.getString("role")),
                rs.getString("as_written"),
                value(rs.getString("kind"), UnitKind::valueOf),
                value(rs.getString("level"), RelativeLevel::valueOf),
                rs.getString("inherited_from"),
                value(rs.getObject("unit_id", UUID.class), UnitId::new),
                value(rs.getObject("group_id", UUID.class), UnitGroupId::new));
    }

    private static List<Span> spans(Integer[] places) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i + 1 < places.length; i += 2) {
            spans.add(new Span(places[i], places[i + 1]));
        }
        return spans;
    }

    private static <S, T> @Nullable T value(@Nullable S raw, Function<S, T> made) {
        return raw == null ? null : made.apply(raw);
    }
}
