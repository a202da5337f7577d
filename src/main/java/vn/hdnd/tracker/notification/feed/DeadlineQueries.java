package vn.hdnd.tracker.notification.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notification.Phrase;
import vn.hdnd.tracker.task.standing.RoundLabel;
import vn.hdnd.tracker.task.standing.StandingRhythm;

/** Reads what a unit still owes, by day: its parts, and its common reports. The unit is the whole of what such a reader may know of. */
@Component
@Transactional(readOnly = true)
class DeadlineQueries {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    DeadlineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitDeadline> of(UUID unit) {
        return Stream.concat(parts(unit).stream(), commonReports(unit).stream())
                .sorted(Comparator.comparing(UnitDeadline::deadline).thenComparing(UnitDeadline::id))
                .toList();
    }

    private List<UnitDeadline> parts(UUID unit) {
        // Rides assignment_unit_open.
        return jdbc.sql("""
                        select a.id, a.version, t.code, t.title, a.role = 'LEAD' as leads, a.deadline, t.deliverable
                        from assignment a
                        join task t on t.id = a.task_id
                        where a.unit_id = :unit and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')
                            and a.status <> 'SUSPENDED' and a.deadline is not null
                        order by a.deadline, a.id
                        limit :most
                        """)
                .param("unit", unit)
                .param("most", MOST)
                .query((rs, row) -> new UnitDeadline(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        "/assignments/" + rs.getString("id"),
                        rs.getString("code"),
                        Phrase.of(
                                rs.getBoolean("leads") ? "notification.feed.due" : "notification.feed.contributes",
                                rs.getString("title")),
                        rs.getObject("deadline", LocalDate.class),
                        rs.getString("deliverable")))
                .list();
    }

    private List<UnitDeadline> commonReports(UUID unit) {
        // Rides standing_report_unit.
        return jdbc.sql("""
                        select r.id, p.version, n.number, p.rhythm, p.ends_on, p.due_on
                        from standing_report r
                        join standing_period p on p.id = r.period_id and p.ended_at is null and p.due_on is not null
                        join notice n on n.id = p.notice_id
                        where r.unit_id = :unit and r.status not in ('SENT', 'TAKEN')
                        order by p.due_on, r.id
                        limit :most
                        """)
                .param("unit", unit)
                .param("most", MOST)
                .query((rs, row) -> new UnitDeadline(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        "/standing/reports/" + rs.getString("id"),
                        rs.getString("number"),
                        Phrase.of(
                                "notification.feed.due",
                                Phrase.commonReport(RoundLabel.of(
                                        StandingRhythm.valueOf(rs.getString("rhythm")),
                                        rs.getObject("ends_on", LocalDate.class)))),
                        rs.getObject("due_on", LocalDate.class),
                        null))
                .list();
    }
}
