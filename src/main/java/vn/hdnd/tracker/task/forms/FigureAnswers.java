package vn.hdnd.tracker.task.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.forms.FigureSums.UnitAnswers;

/** Keeps what was answered to figures, and adds it up. */
@Component
@Transactional
public class FigureAnswers {

    private final JdbcClient jdbc;

    FigureAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a form brings along, until a report of the same submission is sent: then it stays as it is.
     *
     * @param submissionId of the form
     */
    public void keep(UUID submissionId, AssignmentId part, List<FigureAnswer> answers) {
        var sent = jdbc.sql("select exists (select 1 from progress_report where submission_id = :submission)")
                .param("submission", submissionId)
                .query(Boolean.class)
                .single();
        if (sent) {
            return;
        }
        jdbc.sql("delete from figure_answer where submission_id = :submission and assignment_id = :part")
                .param("submission", submissionId)
                .param("part", part.value())
                .update();
        answers.forEach(answer -> jdbc.sql("""
                        insert into figure_answer (submission_id, position, assignment_id, done, total)
                        values (:submission, :position, :part, :done, :total)
                        on conflict do nothing
                        """)
                .param("submission", submissionId)
                .param("position", answer.position())
                .param("part", part.value())
                .param("done", answer.done())
                .param("total", answer.total(), java.sql.Types.BIGINT)
                .update());
    }

    /** The latest answers of every lead that still counts, as far as this person may see them. */
    @Transactional(readOnly = true)
    public FigureSums sums(UUID task, List<FigureRow> asked, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var units = new LinkedHashMap<UUID, UnitAnswers>();
        jdbc.sql("""
                        select a.id, u.short_name as unit_name, f.position, f.done, f.total
                        from assignment a
                        join unit u on u.id = a.unit_id
                        left join lateral (
                            select r.submission_id from progress_report r
                            where r.assignment_id = a.id
                                and exists (select 1 from figure_answer g where g.submission_id = r.submission_id)
                            order by r.reported_at desc, r.id desc limit 1) latest on true
                        left join figure_answer f on f.submission_id = latest.submission_id
                        where a.task_id = :task and a.role = 'LEAD' and a.status not in ('CANCELLED', 'REASSIGNED') and %s
                        order by u.short_name collate "vi-x-icu", a.id, f.position
                        """.formatted(visible.sql()))
                .param("task", task)
                .params(visible.parameters())
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    var known = units.getOrDefault(id, new UnitAnswers(id, rs.getString("unit_name"), List.of()));
                    var position = rs.getObject("position", Integer.class);
                    units.put(
                            id,
                            position == null
                                    ? known
                                    : known.with(new FigureAnswer(
                                            position, rs.getLong("done"), rs.getObject("total", Long.class))));
                    return id;
                })
                .list();
        return new FigureSums(asked, List.copyOf(units.values()));
    }
}
