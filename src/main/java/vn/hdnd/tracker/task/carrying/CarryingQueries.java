package vn.hdnd.tracker.task.carrying;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads the tasks of a notice that is to be replaced. For the Office, which sees all of them. */
@Component
@Transactional(readOnly = true)
public class CarryingQueries {

    private final JdbcClient jdbc;

    CarryingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks that are open, and finished ones about which something was decided, in the order of the earlier notice. */
    public List<OpenTask> tasks(NoticeId earlier, NoticeId replacement) {
        // Rides task_notice; one look at the parts of each.
        return jdbc.sql("""
                        select t.id, t.code, t.title, t.quote, i.id as item_id, i.path,
                            t.deadline_kind, t.deadline_on, t.deadline_words, t.deadline_rule, f.*,
                            c.version as decision, c.item_id as under, x.path as under_path, c.quote as new_quote,
                            c.deadline_kind as new_deadline_kind, c.deadline_on as new_deadline_on,
                            c.deadline_words as new_deadline_words, c.deadline_rule as new_deadline_rule,
                            c.reason, p.name as decided_by
                        from task t
                        join notice_item i on i.id = t.notice_item_id
                        left join task_carry c on c.task_id = t.id and c.notice_id = :replacement
                        left join notice_item x on x.id = c.item_id
                        left join account p on p.id = c.decided_by
                        cross join lateral (
                            select count(*) filter (where a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')) as parts,
                                count(*) filter (where a.status = 'COMPLETED') as done,
                                string_agg(u.short_name, ', ' order by a.role desc, u.short_name collate "vi-x-icu")
                                    filter (where a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')) as units
                            from assignment a join unit u on u.id = a.unit_id
                            where a.task_id = t.id
                        ) f
                        where t.notice_id = :earlier and t.state = 'STARTED' and (f.parts > 0 or c.id is not null)
                        order by i.position, t.code
                        """)
                .param("earlier", earlier.value())
                .param("replacement", replacement.value())
                .query(OpenTask.class)
                .list();
    }

    /** A planned task that would be the double of one that goes on under the same item: a unit leads both. */
    public record Doubled(String path, String title, String code) {}

    /** New tasks of items to which tasks are carried over, for units that lead these already, in nearly the same words. */
    public List<Doubled> doubled(NoticeId replacement) {
        return jdbc.sql("""
                        select distinct on (i.position, p.id) i.path, p.title, t.code
                        from task_carry c
                        join task t on t.id = c.task_id
                        join notice_item i on i.id = c.item_id
                        join task p on p.notice_item_id = c.item_id and p.state = 'PLANNED'
                        where c.notice_id = :replacement
                            and (similarity(p.search_text, t.search_text) >= 0.5 or p.quote = c.quote)
                            and exists (
                                select 1 from task_target g join assignment a on a.task_id = t.id
                                    and a.unit_id = g.unit_id and a.role = 'LEAD'
                                    and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')
                                where g.task_id = p.id and g.role = 'LEAD')
                        order by i.position, p.id, t.code
                        """)
                .param("replacement", replacement.value())
                .query(Doubled.class)
                .list();
    }

    /** What would end with a notice. */
    public record Ending(int tasks, int parts, int waiting, int standing) {}

    public Ending ending(NoticeId notice) {
        return jdbc.sql("""
                        select count(distinct a.task_id) as tasks, count(*) as parts,
                            count(*) filter (where a.status = 'REPORTED') as waiting,
                            (select count(distinct d.notice_item_id) from standing_duty d
                                where d.notice_id = :notice and d.ended_at is null) as standing
                        from assignment a join task t on t.id = a.task_id
                        where t.notice_id = :notice and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED')
                        """).param("notice", notice.value()).query(Ending.class).single();
    }
}
