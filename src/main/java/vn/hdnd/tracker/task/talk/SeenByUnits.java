package vn.hdnd.tracker.task.talk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.Openings.OfUnit;

/** Which units of a task have seen what they owe: the notice, or their own part. */
@Component
public class SeenByUnits {

    private final JdbcClient jdbc;

    SeenByUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have not first. */
    @Transactional(readOnly = true)
    public List<OfUnit> ofTask(UUID task) {
        return jdbc.sql("""
                        select u.short_name as unit_name, o.at, o.account_name as by,
                            exists (select 1 from account_role r join account c on c.id = r.account_id
                                where r.unit_id = u.id and r.role = 'UNIT_OFFICER' and c.enabled) as reachable
                        from assignment a
                        join task t on t.id = a.task_id
                        join unit u on u.id = a.unit_id
                        left join lateral (
                            select at, account_name from opening
                            where thing_id in (t.notice_id, a.id) and unit_id = a.unit_id
                            order by at limit 1
                        ) o on true
                        where a.task_id = :task and not a.own_duty and a.status not in ('REASSIGNED', 'CANCELLED')
                        order by o.at is not null, u.short_name collate "vi-x-icu"
                        """).param("task", task).query(OfUnit.class).list();
    }
}
