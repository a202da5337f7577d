package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;

@SpringBootTest(properties = "spring.application.name=queues") // a context, and so a database, of its own
@Import(SampleTown.class)
@Tag("sql")
class QueueQueriesTests {

    @Autowired
    private SampleTown town;

    @Autowired
    private QueueQueries queues;

    @Autowired
    private AssignmentPageQueries parts;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private TaskClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_waits_for_a_person_is_just_what_the_workflow_lets_them_judge() {
        reported(town.ward(0), false, town.officer(town.ward(0)), ReportSource.UNIT);
        reported(town.ward(1), false, town.clerk, ReportSource.PAPER);
        reported(town.ward(2), true, town.officer(town.ward(2)), ReportSource.UNIT);
        reported(town.host.office(), false, town.clerk, ReportSource.UNIT);
        reported(town.host.office(), false, town.head, ReportSource.UNIT);
        reported(town.host.standingCommittee(), false, town.clerk, ReportSource.PAPER);

        for (var person : List.of(town.clerk, town.head, town.committee, town.observer, town.officer(town.ward(0)))) {
            var waiting = queues.load(QueueKind.WAITING, QueueCursor.TOP, 50, clock.today(), person);
            assertThat(waiting.stretch().rows())
                    .extracting(AssignmentRow::id)
                    .containsExactlyInAnyOrderElementsOf(judged(person))
                    .hasSize(waiting.total());
        }
        assertThat(judged(town.clerk)).hasSize(2);
        assertThat(judged(town.head)).hasSize(4);
        assertThat(judged(town.committee)).hasSize(4);
        assertThat(judged(town.observer)).isEmpty();
    }

    @Test
    void a_queue_goes_on_where_it_stopped_and_misses_nothing() {
        for (var n = 0; n < 7; n++) {
            town.started(town.plan(TaskMode.EACH, -5, lead(town.ward(0))));
        }
        for (var kind : List.of(QueueKind.OVERDUE, QueueKind.SILENT)) {
            jdbc.sql("update assignment set assigned_at = now() - interval '30 days' where status = 'ASSIGNED'")
                    .update();
            var seen = new HashSet<UUID>();
            @Nullable String next = null;
            do {
                var queue = queues.load(kind, QueueCursor.of(kind, next), 3, clock.today(), town.clerk);
                queue.stretch().rows().forEach(row -> assertThat(seen.add(row.id()))
                        .isTrue());
                next = queue.stretch().next();
                assertThat(queue.total()).isEqualTo(7);
            } while (next != null);
            assertThat(seen).hasSize(7);
        }
    }

    private List<UUID> judged(Actor person) {
        return jdbc
                .sql(
                        "select t.code from task t where exists (select 1 from assignment a where a.task_id = t.id and a.status = 'REPORTED')")
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> parts.parts(code, null, clock.today(), town.clerk).stream())
                .filter(part -> part.may(AssignmentAction.CONFIRM, person))
                .map(AssignmentRow::id)
                .toList();
    }

    private void reported(UnitId unit, boolean committeeConfirms, Actor by, ReportSource source) {
        var plan = town.plan(TaskMode.EACH, 20, lead(unit));
        var task = town.started(new TaskPlan(
                plan.title(),
                plan.quote(),
                null,
                plan.mode(),
                plan.targets(),
                plan.deadline(),
                false,
                committeeConfirms,
                null));
        AssignmentId part = town.assignment(task, unit);
        var origin = new Origin(source, null, LocalDate.now(VietnamTime.ZONE).minusDays(1), null, null, null, null);
        var content = new ReportContent(
                UUID.randomUUID(), ReportKind.COMPLETION, "Xong", null, null, null, origin, List.of());
        work.report(part, town.version(part), content, by);
    }
}
