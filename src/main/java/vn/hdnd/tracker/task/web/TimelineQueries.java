package vn.hdnd.tracker.task.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentStatus;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.EventKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.talk.RemarkVisibility;
import vn.hdnd.tracker.task.web.TimelineEntry.Change;
import vn.hdnd.tracker.task.web.TimelineEntry.Report;

/**
 * Reads histories, the latest step first, with what was said in between and the files of the reports: two statements a
 * stretch.
 */
@Component
@Transactional(readOnly = true)
class TimelineQueries {

    static final int PAGE = 30;

    private static final String SAID_OF_PART = """
            assignment a
            join remark m on m.task_id = a.task_id and (m.assignment_id is null or m.assignment_id = a.id)
            join unit u on u.id = a.unit_id
            where a.id = :id""";

    private static final String SAID_OF_TASK = """
            remark m
            left join assignment a on a.id = m.assignment_id
            left join unit u on u.id = a.unit_id
            where m.task_id = :id""";

    private final JdbcClient jdbc;
    private final FileStore files;

    TimelineQueries(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The history of one unit's part, with what was said to all units. */
    Stretch<TimelineEntry> ofAssignment(UUID id, @Nullable String after, Actor actor) {
        return read(
                "a.id = :id",
                "c.task_id = (select task_id from assignment where id = :id)",
                SAID_OF_PART,
                id,
                after,
                actor);
    }

    /** The histories of all visible parts of a task in one; that each unit got its part is said once by the page. */
    Stretch<TimelineEntry> ofTask(UUID id, @Nullable String after, Actor actor) {
        return read("a.task_id = :id and e.action <> 'ASSIGN'", "c.task_id = :id", SAID_OF_TASK, id, after, actor);
    }

    /**
     * @param changed which changes of whole tasks belong to it; a deadline that was corrected is told by these, not by
     *     each part
     * @param said which remarks belong to it, with what they are about
     */
    private Stretch<TimelineEntry> read(
            String which, String changed, String said, UUID id, @Nullable String after, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var readable = RemarkVisibility.of(actor);
        var cursor = MomentCursor.of(after);
        // Rides assignment_event_happened and remark_listed.
        var found = jdbc.sql("""
                        select * from (
                        select e.id, e.at, e.happened_at, e.action, e.to_status, e.actor_name, e.for_unit, e.note, e.detail,
                            e.basis_who, e.basis_on,
                            e.deadline_before, e.deadline_after,
                            u.short_name as unit_name, a.relation, sp.label as period,
                            r.id as report_id, r.source, r.outcome, r.difficulties, r.quantity_done, r.quantity_total,
                            r.paper_number, r.paper_date, r.received_on, r.paper_signer, r.effective_on, r.effective_why,
                            null as was, null as became
                        from assignment_event e
                        join assignment a on a.id = e.assignment_id
                        join unit u on u.id = a.unit_id
                        left join progress_report r on r.id = e.report_id
                        left join series_period sp on sp.id = a.period_id
                        where %s and e.action <> 'CORRECT_DEADLINE' and %s
                        union all
                        select c.id, c.at, c.at, c.kind, null, c.actor_name, false, c.reason, null,
                            null, null, null, null, '', 'DIRECT', null,
                            null, null, null, null, null, null, null, null, null, null, null, null, c.was, c.became
                        from task_change c where %s
                        union all
                        select m.id, m.written_at, m.written_at, m.kind, null, m.written_by_name, false,
                            case when m.withdrawn_at is null or m.kind in ('DIRECTIVE', 'MARGIN_NOTE') then m.words end,
                            case when m.withdrawn_at is not null then 'withdrawn' end,
                            m.said_by, m.said_on, null, null,
                            case when m.assignment_id is null then '' else u.short_name end, coalesce(a.relation, 'DIRECT'), null,
                            null, null, null, null, null, null, null, null, null, null, null, null, null, null
                        from %s and %s
                        ) s
                        where :top or (s.happened_at, s.id) < (:at, :last)
                        order by s.happened_at desc, s.id desc
                        limit :limit
                        """.formatted(which, visible.sql(), changed, said, readable.sql()))
                .param("id", id)
                .params(visible.parameters())
                .params(readable.parameters())
                .param("top", cursor == null)
                .param("at", Timestamp.from(cursor == null ? Instant.EPOCH : cursor.at()))
                .param("last", cursor == null ? new UUID(0, 0) : cursor.id())
                .param("limit", PAGE + 1)
                .query((rs, row) -> entry(rs))
                .list();
        var stretch = Stretch.of(found, PAGE, entry -> new MomentCursor(entry.happenedAt(), entry.id()).text());
        return new Stretch<>(withFiles(stretch.rows()), stretch.next());
    }

    private List<TimelineEntry> withFiles(List<TimelineEntry> entries) {
        var reports = entries.stream()
                .map(TimelineEntry::report)
                .filter(Objects::nonNull)
                .map(Report::id)
                .toList();
        Map<UUID, List<StoredFileSummary>> attached = files.filesOf(OwnerKind.REPORT, reports);
        return entries.stream()
                .map(entry -> {
                    var report = entry.report();
                    return report == null ? entry : entry.with(attached.getOrDefault(report.id(), List.of()));
                })
                .toList();
    }

    private static TimelineEntry entry(ResultSet rs) throws SQLException {
        return new TimelineEntry(
                rs.getObject("id", UUID.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getObject("happened_at", OffsetDateTime.class).toInstant(),
                EventKind.valueOf(rs.getString("action")),
                status(rs.getString("to_status")),
                rs.getString("actor_name"),
                rs.getBoolean("for_unit"),
                rs.getString("unit_name"),
                Relation.valueOf(rs.getString("relation")),
                rs.getString("note"),
                rs.getString("detail"),
                rs.getString("period"),
                rs.getString("basis_who"),
                rs.getObject("basis_on", LocalDate.class),
                rs.getObject("deadline_before", LocalDate.class),
                rs.getObject("deadline_after", LocalDate.class),
                report(rs),
                List.of(),
                change(rs));
    }

    private static @Nullable Change change(ResultSet rs) throws SQLException {
        var before = rs.getString("was");
        var after = rs.getString("became");
        return before == null && after == null ? null : new Change(before, after);
    }

    private static @Nullable AssignmentStatus status(@Nullable String name) {
        return name == null ? null : AssignmentStatus.valueOf(name);
    }

    private static @Nullable Report report(ResultSet rs) throws SQLException {
        var id = rs.getObject("report_id", UUID.class);
        return id == null
                ? null
                : new Report(
                        id,
                        ReportSource.valueOf(rs.getString("source")),
                        rs.getString("outcome"),
                        rs.getString("difficulties"),
                        rs.getObject("quantity_done", Integer.class),
                        rs.getObject("quantity_total", Integer.class),
                        rs.getString("paper_number"),
                        rs.getObject("paper_date", LocalDate.class),
                        rs.getObject("received_on", LocalDate.class),
                        rs.getString("paper_signer"),
                        rs.getObject("effective_on", LocalDate.class),
                        rs.getString("effective_why"));
    }
}
