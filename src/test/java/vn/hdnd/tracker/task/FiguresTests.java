package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.reporting.OverviewFilter;
import vn.hdnd.tracker.reporting.OverviewQueries;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.figures.AssignmentRow;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListFilter;
import vn.hdnd.tracker.task.figures.TaskListQueries;
import vn.hdnd.tracker.task.figures.TaskRow;

/** Numbers are doors: every figure opens exactly the rows that it counts. */
@SpringBootTest(properties = "spring.application.name=figures") // a context, and so a database, of its own
@Import(SampleTown.class)
@Tag("sql")
class FiguresTests {

    private static final OverviewFilter EVERYTHING = new OverviewFilter(null, null, null);

    @Autowired
    private SampleTown town;

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private TaskListQueries lists;

    @Autowired
    private TaskClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void every_state_and_date() {
        var filled = jdbc.sql("select count(*) from task").query(Integer.class).single() > 0;
        if (filled) {
            return;
        }
        for (var n = 0; n < 48; n++) {
            town.started(town.plan(
                    TaskMode.EACH,
                    5,
                    lead(town.ward(0)),
                    lead(town.ward(1)),
                    lead(town.ward(2)),
                    lead(town.legal),
                    lead(town.peoples)));
        }
        var random = new Random(1);
        for (var id : jdbc.sql("select id from assignment order by id")
                .query(UUID.class)
                .list()) {
            jdbc.sql("""
                            update assignment set status = :status,
                                deadline = case when :dated then current_date + :due end,
                                original_deadline = case when :dated then current_date + :due - 3 end,
                                reported_on = case when :status in ('REPORTED', 'COMPLETED') then current_date - :ago end,
                                finished_at = case when :status in ('COMPLETED', 'CANCELLED') then now() end,
                                suspended_from = case when :status = 'SUSPENDED' then 'ACCEPTED' end,
                                last_heard_at = case when :heard then now() - make_interval(days => :ago) end,
                                assigned_at = now() - make_interval(days => 40)
                            where id = :id
                            """)
                    .param("status", AssignmentStatus.values()[random.nextInt(AssignmentStatus.values().length)].name())
                    .param("dated", random.nextInt(6) > 0)
                    .param("due", random.nextInt(30) - 20)
                    .param("ago", random.nextInt(25))
                    .param("heard", random.nextInt(4) > 0)
                    .param("id", id)
                    .update();
        }
    }

    private long listed(ListFilter filter, Actor actor) {
        return lists.assignments(filter, null, clock.today(), actor).total();
    }

    @Test
    void every_figure_of_the_overview_opens_exactly_its_rows() {
        var figures = overview.figures(EVERYTHING, clock.today(), town.committee);
        var directed = ListFilter.NONE.apart(false);
        assertThat(listed(directed.of(Figure.DONE_IN_TIME), town.committee))
                .isEqualTo(figures.doneInTime())
                .isPositive();
        assertThat(listed(directed.of(Figure.DONE_LATE), town.committee))
                .isEqualTo(figures.doneLate())
                .isPositive();
        assertThat(listed(directed.of(Figure.OPEN_IN_TIME), town.committee))
                .isEqualTo(figures.openInTime())
                .isPositive();
        assertThat(listed(directed.of(Figure.OPEN_LATE), town.committee))
                .isEqualTo(figures.openLate())
                .isPositive();
        assertThat(listed(directed.of(Figure.UNDATED), town.committee))
                .isEqualTo(figures.undated())
                .isPositive();
        assertThat(listed(directed.of(Figure.NOT_HEARD), town.committee))
                .isEqualTo(figures.notHeard())
                .isPositive();
        assertThat(listed(directed.of(Figure.LATE_AT_FIRST), town.committee))
                .isEqualTo(figures.lateAtFirst())
                .isPositive();
        assertThat(listed(directed.of(Figure.ON_HOLD), town.committee))
                .isEqualTo(figures.onHold())
                .isPositive();
        assertThat(listed(directed.of(Figure.TOTAL), town.committee)).isEqualTo(figures.total());
        assertThat(listed(directed.of(Figure.ALL), town.committee)).isEqualTo(figures.total() + figures.undated());
    }

    @Test
    void every_number_of_a_unit_opens_exactly_its_rows() {
        var units = overview.units(EVERYTHING, clock.today(), town.committee);
        assertThat(units).hasSize(5).filteredOn(unit -> unit.apart()).hasSize(1);
        for (var unit : units) {
            var mine = ListFilter.NONE.ofUnit(unit.id());
            assertThat(listed(mine.of(Figure.DONE), town.committee))
                    .isEqualTo(unit.figures().done());
            assertThat(listed(mine.of(Figure.TOTAL), town.committee))
                    .isEqualTo(unit.figures().total());
            assertThat(listed(mine.of(Figure.OPEN_LATE), town.committee))
                    .isEqualTo(unit.figures().openLate());
            assertThat(listed(mine.of(Figure.NOT_HEARD), town.committee))
                    .isEqualTo(unit.figures().notHeard());
        }
    }

    @Test
    void the_units_of_the_overview_add_up_to_its_figures() {
        var directed = overview.units(EVERYTHING, clock.today(), town.committee).stream()
                .filter(unit -> !unit.apart())
                .toList();
        var figures = overview.figures(EVERYTHING, clock.today(), town.committee);
        assertThat(directed.stream().mapToInt(unit -> unit.figures().total()).sum())
                .isEqualTo(figures.total());
        assertThat(directed.stream().mapToInt(unit -> unit.figures().openLate()).sum())
                .isEqualTo(figures.openLate());
    }

    @Test
    void a_list_goes_on_where_it_stopped_and_shows_every_row_once() {
        var seen = new ArrayList<AssignmentRow>();
        String after = null;
        do {
            var stretch = lists.assignments(ListFilter.NONE.of(Figure.ALL), after, clock.today(), town.clerk);
            seen.addAll(stretch.rows());
            after = stretch.next();
        } while (after != null);
        assertThat(seen).hasSize((int) listed(ListFilter.NONE.of(Figure.ALL), town.clerk));
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void a_unit_counts_and_lists_only_its_own() {
        var officer = town.officer(town.ward(1));
        var rows = lists.assignments(ListFilter.NONE.of(Figure.ALL), null, clock.today(), officer);
        assertThat(rows.rows()).extracting(AssignmentRow::unitName).containsOnly("TT HĐND phường Bến Gỗ");
        assertThat(listed(ListFilter.NONE.ofUnit(town.ward(0).value()), officer))
                .isZero();
        var tasks = lists.tasks(ListFilter.NONE, null, clock.today(), officer);
        assertThat(tasks.rows()).extracting(TaskRow::leads).allMatch(leads -> leads <= 1);
        assertThat(listed(ListFilter.NONE.of(Figure.ALL), town.admin)).isZero();
    }

    @Test
    void search_reads_words_without_marks_and_takes_signs_for_what_they_are() {
        assertThat(lists.tasks(search("TONG HOP ket qua"), null, clock.today(), town.clerk)
                        .total())
                .isEqualTo(48);
        for (var hostile : List.of("100%", "_", "\\", "' or 1=1 --", "%%%%")) {
            assertThat(lists.tasks(search(hostile), null, clock.today(), town.clerk)
                            .total())
                    .isZero();
        }
    }

    private static ListFilter search(String words) {
        return new ListFilter(null, null, null, null, null, null, words, null);
    }
}
