package vn.hdnd.tracker.task.repeats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.CurrentPeriodSql;

/**
 * Finds tasks in progress that resemble an item. The trigram index brings the candidates, {@link Likeness} judges them.
 * For the Office, which sees all of them.
 */
@Component
@Transactional(readOnly = true)
public class RepeatQueries {

    /** Shown beside an item. */
    static final int MOST = 4;

    /** Below it, two duties of one office share no more than the turns of the genre. */
    private static final double WORTH_SHOWING = 0.4;

    private static final int CANDIDATES = 20;

    /** A lead is still at it. */
    private static final String IN_PROGRESS = """
            exists (select 1 from assignment a where a.task_id = t.id and a.role = 'LEAD'
                and a.status not in ('COMPLETED', 'CANCELLED', 'REASSIGNED'))""";

    /** What the notice replaces is carried over or ends with it: it is not asked for again. */
    private static final String ELSEWHERE = """
            not exists (select 1 from notice r
                where r.id = :notice and r.follows_as = 'REPLACEMENT' and r.follows_id = t.notice_id)""";

    private static final String SELECT =
            """
            select t.id, t.code, t.title, t.quote, 0 as likeness,
                n.id as notice_id, n.number as notice_number, n.issued_on as notice_date, i.path,
                t.deadline_on as deadline, f.*,
                exists (select 1 from task_repeat r where r.task_id = t.id and r.notice_item_id = :item) as joined
            from task t
            join notice n on n.id = t.notice_id
            join notice_item i on i.id = t.notice_item_id
            cross join lateral (
                select count(*) as leads, count(*) filter (where a.status = 'COMPLETED') as done,
                    case when count(*) = 1 then min(u.short_name) end as only_unit
                from assignment a join unit u on u.id = a.unit_id
                where a.task_id = t.id and a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED') and {period}
            ) f
            where t.state = 'STARTED' and t.notice_id <> :notice and {elsewhere} and %s and %s
            """.replace("{elsewhere}", ELSEWHERE).replace("{period}", CurrentPeriodSql.CONDITION);

    private final JdbcClient jdbc;

    RepeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose words resemble the item's, the most alike first. At most {@value #MOST}. */
    public List<Resembling> like(ItemFacts item) {
        // Rides task_search: the operator is similarity above pg_trgm.similarity_threshold, 0.3 where nobody changed
        // it.
        var candidates = jdbc.sql(SELECT.formatted(IN_PROGRESS, "t.search_text % :words")
                        + " order by similarity(t.search_text, :words) desc, t.id limit " + CANDIDATES)
                .param("item", item.id().value())
                .param("notice", item.notice().value())
                .param("words", FoldedText.fold(item.text()))
                .query(Resembling.class)
                .list();
        return judged(item, candidates).stream()
                .filter(task -> task.joined() || task.likeness() >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Resembling::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    /** Those that somebody looks for by code or words, the latest first. At most ten. */
    public List<Resembling> named(ItemFacts item, String words) {
        var folded =
                FoldedText.fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        // Rides task_search.
        return judged(
                item,
                jdbc.sql(SELECT.formatted(IN_PROGRESS, "t.search_text like :part")
                                + " order by t.started_at desc, t.id limit 10")
                        .param("item", item.id().value())
                        .param("notice", item.notice().value())
                        .param("part", "%" + folded + "%")
                        .query(Resembling.class)
                        .list());
    }

    /** Planned tasks of a notice under review that resemble one in progress, each with the most alike. */
    public List<Doubled> doubled(NoticeId notice) {
        var alike = new LinkedHashMap<String, Pair>();
        jdbc
                .sql("""
                        select i.path, p.title, p.quote, l.code, l.quote as running
                        from task p
                        join notice_item i on i.id = p.notice_item_id
                        cross join lateral (
                            select t.code, t.quote
                            from task t
                            where t.state = 'STARTED' and t.notice_id <> :notice and {elsewhere} and t.search_text % p.search_text and {open}
                            order by similarity(t.search_text, p.search_text) desc, t.id
                            limit 5
                        ) l
                        where p.notice_id = :notice and p.state = 'PLANNED'
                        order by i.position, p.id
                        """.replace("{open}", IN_PROGRESS).replace("{elsewhere}", ELSEWHERE))
                .param("notice", notice.value())
                .query(Pair.class)
                .list()
                .stream()
                .filter(pair -> pair.likeness() >= WORTH_SHOWING)
                .forEach(pair -> alike.merge(
                        pair.path() + pair.title(), pair, (one, two) -> one.likeness() >= two.likeness() ? one : two));
        return alike.values().stream()
                .map(pair -> new Doubled(pair.path(), pair.code(), pair.title()))
                .toList();
    }

    /** A planned task and one in progress. */
    private record Pair(String path, String title, String quote, String code, String running) {

        double likeness() {
            return new Likeness(quote).to(running);
        }
    }

    /** A task of an item, named by its code, and what the item or its task is called. */
    public record Doubled(String path, String code, String title) {}

    /** Joined tasks that have ended since. */
    public List<Doubled> ended(NoticeId notice) {
        return jdbc.sql("""
                        select i.path, t.code, t.title
                        from task_repeat r
                        join task t on t.id = r.task_id
                        join notice_item i on i.id = r.notice_item_id
                        where r.notice_id = :notice and not {open}
                        order by i.position
                        """.replace("{open}", IN_PROGRESS))
                .param("notice", notice.value())
                .query(Doubled.class)
                .list();
    }

    boolean inProgress(TaskId task) {
        return jdbc.sql("select exists (select 1 from task t where t.id = :task and t.state = 'STARTED' and {open})"
                        .replace("{open}", IN_PROGRESS))
                .param("task", task.value())
                .query(Boolean.class)
                .single();
    }

    private static List<Resembling> judged(ItemFacts item, List<Resembling> candidates) {
        var words = new Likeness(item.text());
        return candidates.stream()
                .map(task -> task.judged(Math.max(words.to(task.quote()), words.to(task.title()))))
                .toList();
    }
}
