package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;

/** What the ladder has put before the Standing Committee and is still awaited, by deadline. */
@Component
@Transactional(readOnly = true)
public class CommitteeList {

    private final JdbcClient jdbc;

    CommitteeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of {@code total}; a part whose deadline was moved or that was reported leaves the list. */
    public Listed of(LocalDate today, int limit, Actor actor) {
        if (!actor.isOffice() && !actor.is(Role.COMMITTEE)) {
            throw new NotFound("the list of the Standing Committee");
        }
        var total = new AtomicInteger();
        var mapper = new DataClassRowMapper<>(ListedPart.class);
        // Rides escalation_committee.
        var rows = jdbc.sql("""
                        select count(*) over ()::int as total, a.id, u.short_name as unit_name, t.code, t.title, a.deadline,
                            (select count(*) from reminder m where m.assignment_id = a.id)::int as reminders,
                            d.done_at as listed_at
                        from escalation_done d
                        join assignment a on a.id = d.assignment_id and a.deadline = d.deadline
                        join task t on t.id = a.task_id
                        join unit u on u.id = a.unit_id
                        where d.act = 'COMMITTEE' and a.deadline < :today
                            and a.status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                            and not exists (
                                select 1 from escalation_done e
                                where e.assignment_id = d.assignment_id and e.act = d.act and e.deadline = d.deadline
                                    and e.days_left < d.days_left)
                        order by a.deadline, a.id limit :limit
                        """)
                .param("today", today)
                .param("limit", limit)
                .query((rs, number) -> {
                    total.set(rs.getInt("total"));
                    return mapper.mapRow(rs, number);
                })
                .list();
        return new Listed(total.get(), rows);
    }

    /** @param rows the first of {@code total} */
    public record Listed(int total, List<ListedPart> rows) {}
}
