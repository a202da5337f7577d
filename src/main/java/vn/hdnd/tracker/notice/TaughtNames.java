package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.LearnedNames;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Names that the register learns from the review of a notice, and unlearns when that is undone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaughtNames {

    private final LearnedNames names;
    private final JdbcClient jdbc;

    TaughtNames(LearnedNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    /** A name of a unit or of a group. */
    record Taught(UUID id, @Nullable UUID unitId, @Nullable UUID groupId, String name) {}

    void teach(NoticeId notice, String words, UnitMention known, Actor by) {
        var unit = known.unit();
        var group = known.group();
        var learned = unit != null ? names.learn(unit, words, by) : group != null && names.learn(group, words, by);
        if (learned) {
            jdbc.sql("""
                    insert into notice_learned_name (id, notice_id, unit_id, group_id, name)
                    values (:id, :notice, :unit, :group, :name)
                    """)
                    .param("id", Ids.next())
                    .param("notice", notice.value())
                    .param("unit", unit == null ? null : unit.value())
                    .param("group", unit != null || group == null ? null : group.value())
                    .param("name", words)
                    .update();
        }
    }

    /** What is known to have been learned from this notice. */
    List<Taught> of(NoticeId notice) {
        return jdbc.sql("select id, unit_id, group_id, name from notice_learned_name where notice_id = ?")
                .param(notice.value())
                .query(Taught.class)
                .list();
    }

    /**
     * Takes names back that an undone act had taught.
     *
     * @return those that stay, because contents of this or other notices name somebody by them
     */
    List<String> unlearn(NoticeId notice, List<Taught> before) {
        var gone = new ArrayList<>(before);
        gone.removeAll(new HashSet<>(of(notice)));
        var kept = gone.stream().filter(this::used).toList();
        gone.removeAll(kept);
        gone.forEach(this::forget);
        return kept.stream().map(Taught::name).toList();
    }

    private void forget(Taught taught) {
        if (taught.unitId() != null) {
            names.forget(new UnitId(taught.unitId()), taught.name());
        } else {
            names.forget(new UnitGroupId(Objects.requireNonNull(taught.groupId())), taught.name());
        }
    }

    private boolean used(Taught taught) {
        var column = taught.unitId() != null ? "unit_id" : "group_id";
        return jdbc
                .sql("select distinct as_written from notice_item_unit where " + column + " = ?")
                .param(taught.unitId() != null ? taught.unitId() : taught.groupId())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(words -> FoldedText.fold(words).equals(FoldedText.fold(taught.name())));
    }
}
