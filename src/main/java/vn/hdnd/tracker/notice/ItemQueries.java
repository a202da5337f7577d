package vn.hdnd.tracker.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** In document order, with the units that they name; one statement however many there are. */
    public List<ItemView> items(NoticeId notice) {
        return jdbc.sql("""
                select i.id, i.version, i.parent_id, i.depth, coalesce(i.place_label, i.label) as label, i.path, i.text,
                       i.kind, i.source, i.deadline_kind, i.deadline_on, i.deadline_words, i.deadline_rule, i.report_to,
                       i.settlement, i.settlement_reason, i.duties,
                       array(select u.role from notice_item_unit u where u.item_id = i.id order by u.seq) as unit_roles,
                       array(select u.as_written from notice_item_unit u where u.item_id = i.id order by u.seq) as unit_words,
                       array(select u.kind from notice_item_unit u where u.item_id = i.id order by u.seq) as unit_kinds,
                       array(select u.level from notice_item_unit u where u.item_id = i.id order by u.seq) as unit_levels,
                       array(select u.inherited_from from notice_item_unit u where u.item_id = i.id order by u.seq)
                           as unit_sources,
                       array(select u.unit_id from notice_item_unit u where u.item_id = i.id order by u.seq) as unit_ids,
                       array(select u.group_id from notice_item_unit u where u.item_id = i.id order by u.seq) as group_ids
                from notice_item i
                where i.notice_id = :notice
                order by i.position
                """)
                .param("notice", notice.value())
                .query((rs, row) -> item(rs))
                .list();
    }

    /** The notice that an item belongs to, if there is such an item. */
    public Optional<NoticeId> noticeOf(NoticeItemId item) {
        return jdbc.sql("select notice_id from notice_item where id = :id")
                .param("id", item.value())
                .query((rs, row) -> new NoticeId(rs.getObject("notice_id", UUID.class)))
                .optional();
    }

    /** One item of this notice. */
    public Optional<ItemView> item(NoticeId notice, NoticeItemId item) {
        return items(notice).stream().filter(view -> view.id().equals(item)).findFirst();
    }

    private static ItemView item(ResultSet rs) throws SQLException {
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
                        rs.getString("deadline_words"),
                        rs.getString("deadline_rule")),
                rs.getString("report_to"),
                value(rs.getString("settlement"), Settlement::valueOf),
                rs.getString("settlement_reason"),
                mentions(rs),
                ItemDuties.read(rs.getString("duties")));
    }

    private static List<UnitMention> mentions(ResultSet rs) throws SQLException {
        var roles = (String[]) rs.getArray("unit_roles").getArray();
        var words = (String[]) rs.getArray("unit_words").getArray();
        var kinds = (String[]) rs.getArray("unit_kinds").getArray();
        var levels = (String[]) rs.getArray("unit_levels").getArray();
        var sources = (String[]) rs.getArray("unit_sources").getArray();
        var units = (UUID[]) rs.getArray("unit_ids").getArray();
        var groups = (UUID[]) rs.getArray("group_ids").getArray();
        return IntStream.range(0, roles.length)
                .mapToObj(i -> new UnitMention(
                        UnitMention.Part.valueOf(roles[i]),
                        words[i],
                        value(kinds[i], UnitKind::valueOf),
                        value(levels[i], RelativeLevel::valueOf),
                        sources[i],
                        value(units[i], UnitId::new),
                        value(groups[i], UnitGroupId::new)))
                .toList();
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
