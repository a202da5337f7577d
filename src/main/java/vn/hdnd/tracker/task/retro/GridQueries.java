package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads the grid of a notice in two statements, however many lines it has. Notices under review are the Office's. */
@Component
@Transactional(readOnly = true)
public class GridQueries {

    private final JdbcClient jdbc;

    GridQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such notice, or the person is not of the Office */
    public Grid grid(NoticeId notice, Actor actor) {
        var head = jdbc.sql("""
                        select n.number, n.issued_on, n.status not in ('DRAFT', 'SUBMITTED') as published,
                            exists (select from old_notice o where o.notice_id = n.id) as chosen
                        from notice n where n.id = :notice and :office
                        """)
                .param("notice", notice.value())
                .param("office", actor.isOffice())
                .query(Head.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice " + notice));
        return new Grid(notice, head.number(), head.issuedOn(), head.chosen(), head.published(), rows(notice));
    }

    /** Rides task_notice. */
    List<GridRow> rows(NoticeId notice) {
        return jdbc.sql("""
                        select t.id as task_id, dense_rank() over (order by i.position, t.created_at, t.id) as number,
                            i.path, t.title, t.deadline_on as deadline,
                            u.id as unit_id, u.short_name as unit_name, a.name as area_name, g.group_name,
                            coalesce(p.version, 0) as version, p.state, p.happened_on as day, p.outcome, p.paper_number,
                            r.name as recorded_by, p.recorded_at
                        from task t
                        join notice_item i on i.id = t.notice_item_id
                        join task_target g on g.task_id = t.id and g.role = 'LEAD'
                        join unit u on u.id = g.unit_id
                        join area a on a.id = u.area_id
                        left join past_result p on p.task_id = t.id and p.unit_id = g.unit_id
                        left join account r on r.id = p.recorded_by
                        where t.notice_id = :notice and t.state = 'PLANNED'
                        order by number, u.short_name collate "vi-x-icu", u.id
                        """)
                .param("notice", notice.value())
                .query(GridRow.class)
                .list();
    }

    private record Head(@Nullable String number, @Nullable LocalDate issuedOn, boolean published, boolean chosen) {}
}
