package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.coordinator;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

/** No page asks more of the database because there is more in it. */
@SpringBootTest(properties = "spring.application.name=task-statements") // a context, and so a database, of its own
@AutoConfigureMockMvc
@Import({SampleTown.class, StatementCounter.class})
@Tag("sql")
class TaskPagesStatementsTest {

    private static final int MOST = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Visit> visits = new LinkedHashMap<>();

    @Test
    void pages_take_as_many_statements_at_ten_rows_as_at_ten_thousand() {
        var task = town.started(town.plan(
                TaskMode.EACH, 5, lead(town.ward(0)), lead(town.ward(1)), lead(town.peoples), coordinator(town.legal)));
        var part = town.assignment(task, town.ward(0));
        more(10);
        visits.put("/desk of the unit", Visit.as(town.officer(town.ward(0)), context));
        visits.put("/desk of the Office", Visit.as(town.clerk, context));
        visits.put("/desk of the Committee", Visit.as(town.committee, context));
        visits.put("/tasks/" + town.code(task), Visit.as(town.clerk, context));
        visits.put("/assignments/" + part, Visit.as(town.clerk, context));
        visits.put("/assignments/" + part + "/record", Visit.as(town.clerk, context));
        visits.put("/tasks of the Office", Visit.as(town.clerk, context));
        visits.put("/tasks?figure=open-late&apart=false", Visit.as(town.committee, context));
        visits.put("/tasks of the unit", Visit.as(town.officer(town.ward(0)), context));
        visits.put("/overview", Visit.as(town.committee, context));
        visits.put("/desk/standing", Visit.as(town.officer(town.ward(0)), context));
        visits.put("/desk/queues/waiting", Visit.as(town.clerk, context));
        visits.put("/desk/queues/silent", Visit.as(town.clerk, context));

        var few = counts();
        more(10_000);
        var many = counts();

        assertThat(many).isEqualTo(few);
        assertThat(many)
                .allSatisfy(
                        (page, statements) -> assertThat(statements).as(page).isLessThanOrEqualTo(MOST));
    }

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        visits.forEach((page, visit) -> {
            var address = page.replaceFirst(" .*", "");
            visit.get(address);
            counts.put(
                    page,
                    counter.during(() -> assertThat(visit.get(address)).hasStatusOk())
                            .size());
        });
        return counts;
    }

    /** Assignments of every urgency: overdue, silent, reported; each of a task of its own. */
    private void more(int count) {
        jdbc.sql("""
                with made as (
                    insert into task (id, version, submission_id, code, state, notice_id, notice_item_id, title, quote, mode,
                        deadline_kind, deadline_on, created_at, started_at)
                    select gen_random_uuid(), 0, gen_random_uuid(), 'X-' || :count || '-' || n, 'STARTED', t.notice_id,
                        t.notice_item_id, t.title, t.quote, 'EACH', 'DATE', current_date + (n * 7) % 30 - 15, now(), now()
                    from (select * from task where code like 'NV-%' limit 1) t, generate_series(1, :count) n
                    returning id, deadline_on
                ), parts as (
                    insert into assignment (id, version, task_id, unit_id, role, relation, status, deadline_kind,
                        original_deadline, deadline, assigned_at, reported_on)
                    select gen_random_uuid(), 0, id, :unit, 'LEAD', 'SUBORDINATE',
                        case when deadline_on > current_date + 5 then 'REPORTED' else 'IN_PROGRESS' end, 'DATE',
                        deadline_on, deadline_on, now() - interval '30 days', current_date
                    from made
                    returning id, status
                ), reports as (
                    insert into progress_report (id, submission_id, assignment_id, kind, source, outcome, effective_on,
                        reported_by, reported_at)
                    select gen_random_uuid(), gen_random_uuid(), id, 'COMPLETION', 'UNIT', 'Xong', current_date, :clerk, now()
                    from parts where status = 'REPORTED'
                    returning id, assignment_id
                )
                insert into assignment_event (id, assignment_id, seq, action, to_status, at, actor_id, actor_name)
                select gen_random_uuid(), id, 1, 'ASSIGN', 'ASSIGNED', now(), :clerk, 'Lê Thu Hà' from parts
                """)
                .param("count", count)
                .param("unit", town.ward(0).value())
                .param("clerk", town.observer.id().value())
                .update();
        jdbc.sql("""
                update assignment a set last_report_id = r.id from progress_report r
                where r.assignment_id = a.id and a.last_report_id is null
                """).update();
    }
}
