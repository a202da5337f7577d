package vn.hdnd.tracker.task.standing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;

/** Reads the common report of one unit, and those that wait on a unit's desk. */
@Component
@Transactional(readOnly = true)
public class StandingSheetQueries {

    /** Reports on a desk. */
    private static final int DESK = 20;

    private final JdbcClient jdbc;

    StandingSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is none, or none that this person may know of */
    public StandingSheet sheet(UUID id, Actor actor) {
        var visible = StandingVisibility.of(actor);
        return jdbc.sql("""
                        select r.id, r.version, r.status, r.period_id, p.rhythm, p.ends_on, p.due_on,
                            p.ended_at is not null as ended, r.unit_id, u.name as unit_name, n.id as notice_id,
                            n.number as notice_number, r.source, r.paper_number, r.paper_date, r.received_on,
                            r.paper_signer, r.sent_on, r.sent_at, r.sent_by_name, r.returned_reason,
                            r.unit_id in (:ownUnits) as own
                        from standing_report r
                        join standing_period p on p.id = r.period_id
                        join notice n on n.id = p.notice_id
                        join unit u on u.id = r.unit_id
                        where r.id = :id and %s
                        """.formatted(visible.sql()))
                .param("id", id)
                .params(visible.parameters())
                .query(StandingSheet.class)
                .optional()
                .orElseThrow(() -> new NotFound("common report " + id));
    }

    /** Its rows in the order of the notice. What a unit has not sent is shown to the unit alone. */
    public List<StandingLine> lines(UUID id, Actor actor) {
        var visible = StandingVisibility.of(actor);
        return jdbc.sql("""
                        select d.id as duty_id, i.text, i.path, d.covers,
                            case when %2$s then s.choice end as choice, case when %2$s then s.words end as words,
                            b.choice as earlier, b.words as earlier_words
                        from standing_report r
                        join standing_period p on p.id = r.period_id
                        join standing_duty d on d.notice_id = p.notice_id and d.unit_id = r.unit_id
                        join notice_item i on i.id = d.notice_item_id
                        left join standing_answer s on s.report_id = r.id and s.duty_id = d.id
                        left join lateral (
                            select e.id from standing_period q
                            join standing_report e on e.period_id = q.id and e.unit_id = r.unit_id and e.status <> 'OPEN'
                            where q.notice_id = p.notice_id and q.number < p.number
                            order by q.number desc limit 1
                        ) e on true
                        left join standing_answer b on b.report_id = e.id and b.duty_id = d.id
                        where r.id = :id and %1$s
                        order by i.position, d.id
                        """.formatted(visible.sql(), visible.words()))
                .param("id", id)
                .params(visible.parameters())
                .query(StandingLine.class)
                .list();
    }

    /** What became of it, the latest first; what went on inside the unit is told to the unit alone. */
    public List<StandingStep> steps(UUID id, Actor actor) {
        var visible = StandingVisibility.of(actor);
        return jdbc.sql("""
                        select e.kind, e.note, e.actor_name, e.at,
                            (count(*) filter (where e.kind in ('URGED', 'URGED_BY_RULE')) over (order by e.at, e.id))::int as number
                        from standing_event e
                        join standing_report r on r.id = e.report_id
                        where e.report_id = :id and %s
                            and (e.kind not in ('SUBMITTED', 'SENT_BACK', 'WITHDRAWN') or r.unit_id in (:ownUnits))
                        order by e.at desc, e.id desc limit 50
                        """.formatted(visible.sql()))
                .param("id", id)
                .params(visible.parameters())
                .query(StandingStep.class)
                .list();
    }

    /** Reports that the person's units owe or may still correct: those owed first, by day. */
    public List<StandingDue> desk(Actor actor) {
        var visible = StandingVisibility.of(actor);
        // Rides standing_report_unit.
        return jdbc.sql("""
                        select r.id, r.status, p.rhythm, p.ends_on, p.due_on, u.short_name as unit_name, n.number as notice_number,
                            (select count(*) from standing_duty d
                                where d.notice_id = p.notice_id and d.unit_id = r.unit_id)::int as items,
                            (select count(*) from standing_answer s where s.report_id = r.id)::int as answered,
                            r.returned_reason, case when r.state in ('WAITING', 'SENT_BACK') then r.state end as held
                        from standing_report r
                        join standing_period p on p.id = r.period_id and p.ended_at is null
                        join notice n on n.id = p.notice_id
                        join unit u on u.id = r.unit_id
                        where r.unit_id in (:ownUnits) and r.status <> 'TAKEN'
                        order by r.status = 'SENT', p.due_on nulls last, r.id
                        limit :limit
                        """)
                .params(visible.parameters())
                .param("limit", DESK)
                .query(StandingDue.class)
                .list();
    }
}
