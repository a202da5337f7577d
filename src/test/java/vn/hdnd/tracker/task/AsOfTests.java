package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.reporting.Figures;
import vn.hdnd.tracker.reporting.OverviewFilter;
import vn.hdnd.tracker.reporting.OverviewQueries;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.figures.AsOf;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListFilter;
import vn.hdnd.tracker.task.figures.TaskListQueries;

/**
 * The past is read from histories: what people did in random order over forty days, replayed from the events alone, gives at
 * the end of each of these days what was stored then, row by row and in the figures.
 */
@SpringBootTest(properties = "spring.application.name=as-of") // a context, and so a database, of its own
@Import({SampleTown.class, AsOfTests.Travel.class})
@Tag("sql")
class AsOfTests {

    private static final int DAYS = 40;
    private static final int STEPS_A_DAY = 25;

    private static final String COLUMNS =
            "select a.id, a.status, a.deadline, a.original_deadline, a.reported_on, a.last_heard_at from %s a order by a.id";

    /** A clock that stands until it is moved. */
    static class TravellingClock extends Clock {

        private Instant now = Clock.systemUTC().instant();

        void to(Instant then) {
            now = then;
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TestConfiguration
    static class Travel {

        @Bean
        @Primary
        TravellingClock travellingClock() {
            return new TravellingClock();
        }
    }

    private record Day(Figures figures, List<Map<String, Object>> rows) {}

    @Autowired
    private SampleTown town;

    @Autowired
    private TravellingClock time;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private AssignmentRepository assignments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskClock clock;

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private TaskListQueries lists;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(20261130);
    private final Set<AssignmentAction> done = EnumSet.noneOf(AssignmentAction.class);

    @Test
    void a_past_day_read_from_histories_is_what_was_stored_on_it() {
        var begin = LocalDate.now(time);
        List<TaskId> tasks = new ArrayList<>();
        for (var n = 0; n < 6; n++) {
            tasks.add(town.started(town.plan(
                    TaskMode.EACH,
                    5 + 4 * n,
                    lead(town.ward(0)),
                    lead(town.ward(1)),
                    lead(town.legal),
                    lead(town.peoples),
                    coordinator(town.communes.get(0).peoplesCommittee()))));
        }
        var people = people();
        var stored = new LinkedHashMap<LocalDate, Day>();
        for (var day = begin; day.isBefore(begin.plusDays(DAYS)); day = day.plusDays(1)) {
            for (var step = 0; step < STEPS_A_DAY; step++) {
                time.to(time.instant().plus(Duration.ofMinutes(1)));
                step(people, day);
            }
            stored.put(day, new Day(figures(null), rows(AsOf.end(null))));
            time.to(day.plusDays(1).atTime(8, 0).atZone(VietnamTime.ZONE).toInstant());
        }

        stored.forEach((day, then) -> {
            assertThat(rows(AsOf.end(day))).as("rows of %s", day).isEqualTo(then.rows());
            assertThat(figures(day)).as("figures of %s", day).isEqualTo(then.figures());
            assertThat(listed(Figure.OPEN_LATE, day)).isEqualTo(then.figures().openLate());
            assertThat(listed(Figure.DONE_IN_TIME, day))
                    .isEqualTo(then.figures().doneInTime());
        });
        assertThat(done).as("what people did").containsExactlyInAnyOrder(AssignmentAction.values());
        assertThat(stored.values().stream().map(Day::figures).distinct().count())
                .isGreaterThan(DAYS / 2);
    }

    private List<Actor> people() {
        var people = new ArrayList<>(List.of(town.clerk, town.head, town.committee));
        for (UnitId unit : List.of(
                town.ward(0),
                town.ward(1),
                town.legal,
                town.peoples,
                town.communes.get(0).peoplesCommittee())) {
            people.add(town.officer(unit));
        }
        return people;
    }

    private Figures figures(LocalDate asOf) {
        return overview.figures(new OverviewFilter(null, null, asOf), clock.on(asOf), town.committee);
    }

    private long listed(Figure figure, LocalDate asOf) {
        var filter = ListFilter.NONE.of(figure).apart(false).asOf(asOf);
        return lists.assignments(filter, null, clock.on(asOf), town.committee).total();
    }

    private List<Map<String, Object>> rows(AsOf source) {
        return jdbc.sql(COLUMNS.formatted(source.sql()))
                .params(source.parameters())
                .query()
                .listOfRows();
    }

    /** Somebody does something that the table lets them do; what further rules refuse leaves no trace. */
    private void step(List<Actor> people, LocalDate day) {
        var ids = jdbc.sql("select id from assignment where status not in ('REASSIGNED', 'CANCELLED') order by id")
                .query(UUID.class)
                .list();
        var id = new AssignmentId(ids.get(random.nextInt(ids.size())));
        var by = people.get(random.nextInt(people.size()));
        var offers = transaction.execute(status -> List.copyOf(
                Workflow.actionsFor(assignments.findForChange(id).orElseThrow().facts(), by)));
        if (offers.isEmpty()) {
            return;
        }
        var offer = offers.get(random.nextInt(offers.size()));
        if (offer.action() == AssignmentAction.CANCEL && random.nextInt(6) > 0) {
            return;
        }
        try {
            act(id, offer, by, day);
            done.add(offer.action());
        } catch (Refused rule) {
            assertThat(rule.messageKey()).startsWith("task.refused.");
        }
    }

    private void act(AssignmentId id, Offer offer, Actor by, LocalDate day) {
        var seen = town.version(id);
        if (offer.action().reports()) {
            work.report(id, seen, content(offer, day), by);
            return;
        }
        var until =
                switch (offer.action()) {
                    case REQUEST_EXTENSION, GRANT_EXTENSION -> day.plusDays(5 + random.nextInt(30));
                    case RESUME -> random.nextBoolean() ? day.plusDays(10) : null;
                    default -> null;
                };
        var unit = offer.action() == AssignmentAction.REASSIGN ? town.ward(2) : null;
        work.carryOut(id, offer.action(), seen, new Particulars("Lý do", until, unit, null), by);
    }

    private ReportContent content(Offer offer, LocalDate day) {
        var kind = offer.action() == AssignmentAction.REPORT_COMPLETION ? ReportKind.COMPLETION : ReportKind.PROGRESS;
        var paper = day.minusDays(random.nextInt(4));
        var origin = offer.forUnit()
                ? new Origin(ReportSource.PAPER, "12/BC", paper, day, "Chủ tịch", null, null)
                : Origin.unit(null, null);
        return new ReportContent(UUID.randomUUID(), kind, "Đã làm", null, null, null, origin, List.of());
    }
}
