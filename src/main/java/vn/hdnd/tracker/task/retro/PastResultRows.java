package vn.hdnd.tracker.task.retro;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.PastResult;
import vn.hdnd.tracker.task.PastResults;
import vn.hdnd.tracker.task.PastState;

/** The lines of the grids as they are kept. Each line counts its own versions, so that two clerks may share a grid. */
@Component
class PastResultRows implements PastResults {

    /** What is stored is in the language of the papers, whoever enters it. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PastResultRows(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    record Open(boolean published, boolean chosen, @Nullable LocalDate issuedOn) {}

    /** Keeps tracking from beginning in between; many may hold it at once. */
    Optional<Open> lock(NoticeId notice) {
        return jdbc.sql("""
                        select n.status not in ('DRAFT', 'SUBMITTED') as published, n.issued_on,
                            exists (select from old_notice o where o.notice_id = n.id) as chosen
                        from notice n where n.id = :notice for share of n
                        """).param("notice", notice.value()).query(Open.class).optional();
    }

    void choose(NoticeId notice, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into old_notice (notice_id, chosen_by, chosen_at) values (:notice, :by, :at)
                        on conflict do nothing
                        """)
                .param("notice", notice.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void leave(NoticeId notice) {
        jdbc.sql("delete from old_notice where notice_id = :notice")
                .param("notice", notice.value())
                .update();
    }

    /** @return whether the line was still in the version that was seen */
    boolean write(UUID task, UUID unit, long seen, Entry entry, AccountId by, Instant at) {
        var state = entry.state();
        return jdbc.sql("""
                        insert into past_result as p (task_id, unit_id, version, state, happened_on, outcome, paper_number,
                            recorded_by, recorded_at)
                        select :task, :unit, :seen + 1, :state, :day::date, :outcome, :number, :by, :at
                        where :seen = 0 or exists (select from past_result where task_id = :task and unit_id = :unit)
                        on conflict (task_id, unit_id) do update
                        set version = p.version + 1, state = excluded.state, happened_on = excluded.happened_on,
                            outcome = excluded.outcome, paper_number = excluded.paper_number,
                            recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        where p.version = :seen
                        """)
                        .param("task", task)
                        .param("unit", unit)
                        .param("seen", seen)
                        .param("state", state == null ? null : state.name())
                        .param("day", entry.day())
                        .param("outcome", entry.outcome())
                        .param("number", entry.paperNumber())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Lines of units that were taken out of their task meanwhile are passed over. */
    @Override
    public Optional<List<PastResult>> of(NoticeId notice) {
        var chosen = jdbc.sql("select exists (select from old_notice where notice_id = :notice)")
                .param("notice", notice.value())
                .query(Boolean.class)
                .single();
        return chosen ? Optional.of(entered(notice)) : Optional.empty();
    }

    private List<PastResult> entered(NoticeId notice) {
        return jdbc.sql("""
                        select p.task_id, p.unit_id, p.state, p.happened_on, p.outcome, p.paper_number, p.recorded_at,
                            r.id as recorder, r.username, r.name
                        from past_result p
                        join task t on t.id = p.task_id
                        join task_target g on g.task_id = p.task_id and g.unit_id = p.unit_id and g.role = 'LEAD'
                        join account r on r.id = p.recorded_by
                        where t.notice_id = :notice and p.state is not null
                        """)
                .param("notice", notice.value())
                .query((rs, row) -> result(rs))
                .list();
    }

    private PastResult result(ResultSet rs) throws SQLException {
        var words = rs.getString("outcome");
        return new PastResult(
                new TaskId(rs.getObject("task_id", UUID.class)),
                new UnitId(rs.getObject("unit_id", UUID.class)),
                PastState.valueOf(rs.getString("state")),
                rs.getObject("happened_on", LocalDate.class),
                Objects.requireNonNullElseGet(words, () -> messages.getMessage("task.retro.noWords", null, VIETNAMESE)),
                rs.getString("paper_number"),
                new Actor(
                        new AccountId(rs.getObject("recorder", UUID.class)),
                        rs.getString("username"),
                        rs.getString("name"),
                        List.of()),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
