package vn.hdnd.tracker.task.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.NoticeProgress;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListFilter;

/** The official figures of notices in a list, each a door to exactly the rows that it counts. */
@Component
@Transactional(readOnly = true)
public class TaskProgress implements NoticeProgress {

    private final JdbcClient jdbc;
    private final TaskClock clock;

    TaskProgress(JdbcClient jdbc, TaskClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far one notice has got. @param undated không quy định thời hạn, or not known yet: in none of the others */
    public record Figures(UUID notice, int total, int done, int late, int undated) {

        public String href(String figure) {
            return ListFilter.NONE.of(Figure.valueOf(figure)).ofNotice(notice).href();
        }
    }

    @Override
    public String fragment() {
        return "task/margin :: progress";
    }

    @Override
    public Map<NoticeId, Figures> load(List<NoticeId> notices, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var found = new HashMap<NoticeId, Figures>();
        // Rides task_notice.
        jdbc.sql("""
                        select t.notice_id as notice,
                            count(*) filter (where %s) as total,
                            count(*) filter (where %s) as done,
                            count(*) filter (where %s) as late,
                            count(*) filter (where %s) as undated
                        from task t join assignment a on a.task_id = t.id
                        where t.notice_id = any(:notices) and t.state = 'STARTED' and %s
                        group by t.notice_id
                        """.formatted(
                                Figure.TOTAL.sql(),
                                Figure.DONE.sql(),
                                Figure.OPEN_LATE.sql(),
                                Figure.UNDATED.sql(),
                                visible.sql()))
                .param("notices", notices.stream().map(NoticeId::value).toArray(UUID[]::new))
                .params(visible.parameters())
                .params(clock.today().parameters())
                .query(Figures.class)
                .list()
                .forEach(figures -> found.put(new NoticeId(figures.notice()), figures));
        return found;
    }
}
