package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;

/** Which names the register has learned from which notice, and who is still called by them. */
@Component
class LearnedNameQueries {

    private final JdbcClient jdbc;

    LearnedNameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name of a unit or of a group. */
    record Taught(UUID id, @Nullable UUID unitId, @Nullable UUID groupId, String name) {}

    /** Keeps that a name of what is meant was learned from this notice. */
    void add(NoticeId notice, UnitMention meant, String name) {
        var unit = meant.unit();
        var group = meant.group();
        jdbc.sql("""
                insert into notice_learned_name (id, notice_id, unit_id, group_id, name)
                values (:id, :notice, :unit, :group, :name)
                """)
                .param("id", Ids.next())
                .param("notice", notice.value())
                .param("unit", unit == null ? null : unit.value())
                .param("group", unit != null || group == null ? null : group.value())
                .param("name", name)
                .update();
    }

    /** What is known to have been learned from this notice. */
    List<Taught> of(NoticeId notice) {
        return jdbc.sql("select id, unit_id, group_id, name from notice_learned_name where notice_id = ?")
                .param(notice.value())
                .query(Taught.class)
                .list();
    }

    /** Whether an item of any notice means them by this name: as one of its own, or as the lead of one of its duties. */
    boolean used(Taught taught) {
        var unit = taught.unitId() != null;
        return jdbc
                .sql("""
                select as_written from notice_item_unit where %1$s_id = :id
                union
                select lead ->> 'asWritten'
                from (select duties::jsonb as duties from notice_item
                      where duties like '%%' || :text || '%%') i
                cross join lateral jsonb_array_elements(i.duties) duty
                cross join lateral jsonb_array_elements(duty -> 'leads') lead
                where lead -> '%1$s' ->> 'value' = :text
                """.formatted(unit ? "unit" : "group"))
                .param("id", unit ? taught.unitId() : taught.groupId())
                .param("text", String.valueOf(unit ? taught.unitId() : taught.groupId()))
                .query(String.class)
                .list()
                .stream()
                .anyMatch(words -> FoldedText.fold(words).equals(FoldedText.fold(taught.name())));
    }
}
