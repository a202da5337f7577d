package vn.hdnd.tracker.task.standing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;

/** Reads which common reports are still owed, to urge their units. */
@Component
@Transactional(readOnly = true)
public class OwedReports {

    private static final String OWED = """
            select r.id, r.unit_id, u.name as unit_name, p.rhythm, p.ends_on, p.due_on, n.number as notice_number,
                m.count as urged, m.last_on as last_urged_on
            from standing_report r
            join standing_period p on p.id = r.period_id and p.ended_at is null
            join notice n on n.id = p.notice_id
            join unit u on u.id = r.unit_id
            cross join lateral (
                select count(*)::int as count, (max(e.at) at time zone 'Asia/Ho_Chi_Minh')::date as last_on
                from standing_event e where e.report_id = r.id and e.kind in ('URGED', 'URGED_BY_RULE')
            ) m
            where r.status = 'OPEN' and %s
            order by u.name collate "vi-x-icu", u.id
            """;

    private final JdbcClient jdbc;

    OwedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one round, by name, for the Office. */
    public List<OwedReport> ofRound(UUID round, Actor actor) {
        if (!actor.isOffice()) {
            throw new NotFound("common reports " + round);
        }
        return jdbc.sql(OWED.formatted("r.period_id = :round"))
                .param("round", round)
                .query(OwedReport.class)
                .list();
    }

    /** Those of these, for what the register does by itself. */
    public List<OwedReport> ofRegister(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(OWED.formatted("r.id in (:ids)"))
                        .param("ids", ids)
                        .query(OwedReport.class)
                        .list();
    }
}
