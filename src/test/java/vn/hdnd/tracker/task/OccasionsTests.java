package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;

@SpringBootTest
@Import(SampleTown.class)
class OccasionsTests {

    private static final EventRule AFTER_TEN_DAYS = EventRule.of("AFTER 10 DAYS");

    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private final LocalDate opening = today.plusDays(40);

    @Autowired
    private SampleTown town;

    @Autowired
    private Occasions occasions;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    private TaskId waiting(String words) {
        return town.started(
                town.plan(TaskMode.EACH, DeadlineKind.EVENT, words, lead(town.ward(0)), lead(town.ward(1))));
    }

    private UUID event() {
        return occasions.register(UUID.randomUUID(), "Kỳ họp " + UUID.randomUUID(), null, town.clerk);
    }

    private long version(UUID event) {
        return jdbc.sql("select version from occasion where id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private void await(UUID event, TaskId task, EventRule rule) {
        occasions.await(event, version(event), Map.of(task, rule), town.clerk);
    }

    private void date(UUID event, LocalDate day) {
        occasions.date(event, version(event), day, town.clerk);
    }

    private Map<String, Object> part(AssignmentId id) {
        return jdbc.sql("""
                        select deadline, original_deadline, deadline_kind,
                            (select count(*)::int from assignment_event e where e.assignment_id = a.id and e.action = 'SET_DEADLINE') as set,
                            (select count(*)::int from assignment_event e where e.assignment_id = a.id and e.action = 'MOVE_DEADLINE') as moved
                        from assignment a where a.id = ?
                        """).param(id.value()).query().singleRow();
    }

    private static java.sql.Date sql(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    @Test
    void everything_that_waits_for_an_event_starts_when_it_gets_its_day() {
        var first = waiting("trong 10 ngày kể từ ngày khai mạc kỳ họp");
        var second = waiting("trước khi khai mạc kỳ họp");
        var event = event();
        await(event, first, AFTER_TEN_DAYS);
        await(event, second, EventRule.of("BEFORE 1 DAYS"));
        assertThat(part(town.assignment(first, town.ward(0)))).containsEntry("deadline", null);

        date(event, opening);

        for (var unit : List.of(town.ward(0), town.ward(1))) {
            assertThat(part(town.assignment(first, unit)))
                    .containsEntry("deadline", sql(opening.plusDays(10)))
                    .containsEntry("original_deadline", sql(opening.plusDays(10)))
                    .containsEntry("set", 1);
            assertThat(part(town.assignment(second, unit))).containsEntry("deadline", sql(opening.minusDays(1)));
        }
    }

    @Test
    void a_corrected_day_moves_what_came_from_it_but_not_what_was_extended_and_keeps_the_first_day() {
        var task = waiting("trong 10 ngày kể từ ngày khai mạc kỳ họp");
        var event = event();
        await(event, task, AFTER_TEN_DAYS);
        date(event, opening);
        var extended = town.assignment(task, town.ward(0));
        var until = opening.plusDays(60);
        var officer = town.officer(town.ward(0));
        work.carryOut(
                extended,
                AssignmentAction.REQUEST_EXTENSION,
                town.version(extended),
                Particulars.noted("Cần thêm thời gian").until(until),
                officer);
        work.carryOut(
                extended, AssignmentAction.GRANT_EXTENSION, town.version(extended), Particulars.NONE, town.committee);

        date(event, opening.plusDays(7));

        assertThat(part(extended)).containsEntry("deadline", sql(until)).containsEntry("moved", 0);
        assertThat(part(town.assignment(task, town.ward(1))))
                .containsEntry("deadline", sql(opening.plusDays(17)))
                .containsEntry("original_deadline", sql(opening.plusDays(10)))
                .containsEntry("moved", 1);

        date(event, opening.plusDays(3));
        assertThat(part(town.assignment(task, town.ward(1))))
                .containsEntry("deadline", sql(opening.plusDays(13)))
                .containsEntry("original_deadline", sql(opening.plusDays(10)));
    }

    @Test
    void what_hangs_itself_on_an_event_with_a_day_is_due_at_once_and_leaves_another_event() {
        var task = waiting("sau khi khai mạc kỳ họp");
        var other = event();
        await(other, task, AFTER_TEN_DAYS);
        var event = event();
        date(event, opening);
        await(event, task, EventRule.ON_THE_DAY);
        assertThat(part(town.assignment(task, town.ward(0)))).containsEntry("deadline", sql(opening));
        date(other, opening.plusDays(100));
        assertThat(part(town.assignment(task, town.ward(0))))
                .containsEntry("deadline", sql(opening))
                .containsEntry("moved", 0);
    }

    @Test
    void a_count_that_the_words_do_not_say_is_never_guessed() {
        var task = waiting("sau khi khai mạc kỳ họp");
        var event = event();
        assertThatThrownBy(() -> await(event, task, EventRule.saidBy("sau khi khai mạc kỳ họp")))
                .isInstanceOf(Refused.class)
                .hasMessage("task.refused.eventCount");
    }

    @Test
    void two_clicks_are_one_effect_and_a_stale_preview_is_refused() {
        var task = waiting("sau khi khai mạc kỳ họp");
        var event = event();
        await(event, task, AFTER_TEN_DAYS);
        var seen = version(event);
        occasions.date(event, seen, opening, town.clerk);
        occasions.date(event, seen, opening, town.clerk);
        assertThat(part(town.assignment(task, town.ward(0)))).containsEntry("set", 1);
        assertThatThrownBy(() -> occasions.date(event, seen, opening.plusDays(1), town.head))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void of_two_people_who_date_an_event_at_once_one_wins_and_the_other_is_told() throws Exception {
        var task = waiting("sau khi khai mạc kỳ họp");
        var event = event();
        await(event, task, AFTER_TEN_DAYS);
        var seen = version(event);
        var won = together(
                () -> dated(event, seen, opening, town.clerk),
                () -> dated(event, seen, opening.plusDays(5), town.head));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(part(town.assignment(task, town.ward(0))))
                .containsEntry("set", 1)
                .containsEntry("moved", 0);
    }

    private boolean dated(UUID event, long seen, LocalDate day, vn.hdnd.tracker.shared.Actor by) {
        try {
            occasions.date(event, seen, day, by);
            return true;
        } catch (StaleVersion late) {
            return false;
        }
    }

    /** Both in transactions of their own, begun at the same moment. */
    static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var both = new AutoExecutor()) {
            var results = new ArrayList<Boolean>();
            for (var future : both.service.invokeAll(List.of(after(start, one), after(start, other)))) {
                try {
                    results.add(future.get());
                } catch (ExecutionException failed) {
                    throw new AssertionError(failed.getCause());
                }
            }
            return results;
        }
    }

    private static Callable<Boolean> after(CyclicBarrier start, Callable<Boolean> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static final class AutoExecutor implements AutoCloseable {

        private final java.util.concurrent.ExecutorService service = Executors.newFixedThreadPool(2);

        @Override
        public void close() {
            service.shutdownNow();
        }
    }

    @Test
    void an_unsettled_date_is_settled_once_for_all_parts_that_wait() {
        var task = town.started(town.plan(
                TaskMode.EACH, DeadlineKind.DATE, "trước ngày 31/11", lead(town.ward(0)), lead(town.ward(1))));
        var seen = taskVersion(task);
        assertThat(occasions.settle(task, seen, opening, town.clerk)).isEqualTo(2);
        assertThat(occasions.settle(task, seen, opening, town.clerk)).isZero();
        assertThat(part(town.assignment(task, town.ward(0))))
                .containsEntry("deadline", sql(opening))
                .containsEntry("original_deadline", sql(opening))
                .containsEntry("deadline_kind", "DATE")
                .containsEntry("set", 1);
        assertThatThrownBy(() -> occasions.settle(task, taskVersion(task), opening.plusDays(1), town.head))
                .isInstanceOf(Refused.class)
                .hasMessage("task.refused.dated");
    }

    private long taskVersion(TaskId task) {
        return jdbc.sql("select version from task where id = ?")
                .param(task.value())
                .query(Long.class)
                .single();
    }

    @Test
    void what_returns_each_session_gets_a_period_for_each_of_them() {
        var task = waiting("trước mỗi kỳ họp");
        var first = event();
        await(first, task, EventRule.of("BEFORE 5 DAYS"));
        date(first, opening);
        assertThat(jdbc.sql("select count(*) from assignment where task_id = ?")
                        .param(task.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        var second = event();
        date(second, opening.plusDays(180));
        await(second, task, EventRule.of("BEFORE 5 DAYS"));
        assertThat(jdbc.sql("""
                                select p.due_on, count(*)::int as parts from assignment a join series_period p on p.id = a.period_id
                                where a.task_id = ? and a.deadline = p.due_on group by p.due_on order by p.due_on
                                """).param(task.value()).query().listOfRows())
                .containsExactly(
                        Map.of("due_on", sql(opening.minusDays(5)), "parts", 2),
                        Map.of("due_on", sql(opening.plusDays(175)), "parts", 2));
        date(second, opening.plusDays(190));
        assertThat(jdbc.sql("select max(deadline) from assignment where task_id = ?")
                        .param(task.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(opening.plusDays(185));
    }

    @Test
    void only_the_Office_sets_days() {
        var event = event();
        assertThatThrownBy(() -> occasions.date(event, version(event), opening, town.officer(town.ward(0))))
                .isInstanceOf(TransitionRefused.class);
    }
}
