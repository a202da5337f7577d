package vn.hdnd.tracker.task.retro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.reporting.OverviewFilter;
import vn.hdnd.tracker.reporting.OverviewQueries;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.Schedule;
import vn.hdnd.tracker.task.SeriesWork;
import vn.hdnd.tracker.task.TaskClock;

@SpringBootTest
@Import(SampleTown.class)
@Tag("sql")
class OldNoticeTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private OldNotices old;

    @Autowired
    private OverviewQueries overview;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private NoticeTracking tracking;

    @Autowired
    private SeriesWork series;

    @Autowired
    private TaskClock days;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private LocalDate issued;
    private LocalDate due;
    private SampleOldNotice notice;

    @BeforeEach
    void a_notice_of_long_ago() {
        today = LocalDate.now(clock);
        issued = today.minusDays(200);
        due = today.minusDays(150);
        notice = new SampleOldNotice(context, issued, town.clerk).chosen();
    }

    private Map<String, Object> assignment(TaskId task, UnitId unit) {
        return jdbc.sql("""
                        select status, reported_on, deadline, own_duty,
                            (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date as assigned_on,
                            (last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date as heard_on,
                            (finished_at at time zone 'Asia/Ho_Chi_Minh')::date as finished_on
                        from assignment where task_id = ? and unit_id = ?
                        """).params(task.value(), unit.value()).query().singleRow();
    }

    private List<Map<String, Object>> events(TaskId task, UnitId unit) {
        return jdbc.sql("""
                        select e.action, e.to_status, e.actor_name, e.for_unit, e.note,
                            (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
                            (e.at at time zone 'Asia/Ho_Chi_Minh')::date as recorded_on
                        from assignment_event e join assignment a on a.id = e.assignment_id
                        where a.task_id = ? and a.unit_id = ? order by e.seq
                        """).params(task.value(), unit.value()).query().listOfRows();
    }

    private static Date date(LocalDate day) {
        return Date.valueOf(day);
    }

    @Test
    void what_was_done_is_completed_on_its_day_and_judged_by_it() {
        var task = notice.task("Báo cáo kết quả", due, lead(town.ward(0)), lead(town.ward(1)), lead(town.ward(2)));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        notice.enter(task, town.ward(1).value(), PastState.COMPLETED, due.plusDays(1), town.clerk);
        notice.track(town.head);

        assertThat(assignment(task, town.ward(0)))
                .containsEntry("status", "COMPLETED")
                .containsEntry("assigned_on", date(issued))
                .containsEntry("reported_on", date(due))
                .containsEntry("heard_on", date(due))
                .containsEntry("finished_on", date(due));
        assertThat(assignment(task, town.ward(2)))
                .containsEntry("status", "ASSIGNED")
                .containsEntry("assigned_on", date(issued));
        var figures = overview.figures(new OverviewFilter(null, notice.id.value(), null), days.today(), town.committee);
        assertThat(figures.doneInTime()).isEqualTo(1);
        assertThat(figures.doneLate()).isEqualTo(1);
        assertThat(figures.openLate()).isEqualTo(1);
        assertThat(figures.notHeard()).isEqualTo(1);
        assertThat(town.code(task)).startsWith("NV-" + issued.getYear());
        assertThat(jdbc.sql("select retro from task where id = ?")
                        .param(task.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void every_step_names_its_day_and_who_recorded_it_when() {
        var task = notice.task("Báo cáo kết quả", due, lead(town.ward(0)));
        notice.enter(
                task,
                town.ward(0).value(),
                new Entry(PastState.COMPLETED, due, "Đã gửi báo cáo", "12/BC-HĐND"),
                town.clerk);
        notice.track(town.head);

        assertThat(events(task, town.ward(0)))
                .satisfiesExactly(
                        assign -> assertThat(assign)
                                .containsEntry("action", "ASSIGN")
                                .containsEntry("happened_on", date(issued))
                                .containsEntry("actor_name", town.head.name()),
                        report -> assertThat(report)
                                .containsEntry("action", "REPORT_COMPLETION")
                                .containsEntry("happened_on", date(due))
                                .containsEntry("recorded_on", date(today))
                                .containsEntry("for_unit", true)
                                .containsEntry("actor_name", town.clerk.name()),
                        confirm -> assertThat(confirm)
                                .containsEntry("action", "CONFIRM")
                                .containsEntry("happened_on", date(due))
                                .containsEntry("actor_name", town.head.name()));
        assertThat(jdbc.sql("select source, paper_number, outcome, effective_on, reported_by from progress_report r"
                                + " join assignment a on a.last_report_id = r.id where a.task_id = ?")
                        .param(task.value())
                        .query()
                        .singleRow())
                .containsEntry("source", "PAPER")
                .containsEntry("paper_number", "12/BC-HĐND")
                .containsEntry("outcome", "Đã gửi báo cáo")
                .containsEntry("effective_on", date(due))
                .containsEntry("reported_by", town.clerk.id().value());
    }

    @Test
    void what_was_under_way_stays_open_heard_of_on_the_day_of_its_report() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)), lead(town.ward(1)));
        notice.enter(task, town.ward(0).value(), PastState.IN_PROGRESS, today.minusDays(3), town.clerk);
        notice.enter(task, town.ward(1).value(), PastState.IN_PROGRESS, today.minusDays(60), town.clerk);
        notice.track(town.head);

        assertThat(assignment(task, town.ward(0)))
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("reported_on", null)
                .containsEntry("heard_on", date(today.minusDays(3)));
        var figures = overview.figures(new OverviewFilter(null, notice.id.value(), null), days.today(), town.committee);
        assertThat(figures.openLate()).isEqualTo(2);
        assertThat(figures.notHeard()).isEqualTo(1);
    }

    @Test
    void what_was_cancelled_is_in_no_figure_and_names_the_basis() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        notice.enter(
                task,
                town.ward(0).value(),
                new Entry(PastState.CANCELLED, due, "Theo ý kiến của Thường trực tại phiên họp", null),
                town.clerk);
        notice.track(town.head);
        assertThat(assignment(task, town.ward(0)))
                .containsEntry("status", "CANCELLED")
                .containsEntry("finished_on", date(due));
        assertThat(events(task, town.ward(0)).get(1))
                .containsEntry("action", "CANCEL")
                .containsEntry("note", "Theo ý kiến của Thường trực tại phiên họp")
                .containsEntry("actor_name", town.head.name());
        assertThat(overview.figures(new OverviewFilter(null, notice.id.value(), null), days.today(), town.committee)
                        .total())
                .isZero();
    }

    /** Nobody confirms what they recorded for the Office's own duties; the Standing Committee's judgement is its own. */
    @Test
    void the_head_confirms_by_tracking_only_what_the_head_may_judge() {
        var own = notice.task("Tham mưu kế hoạch", due, lead(town.host.office()), lead(town.ward(0)));
        var recordedByHead = notice.task("Tổng hợp ý kiến", due, lead(town.host.office()), lead(town.ward(0)));
        var committees = notice.task("Báo cáo Thường trực", due, true, lead(town.ward(0)));
        notice.enter(own, town.host.office().value(), PastState.COMPLETED, due, town.clerk);
        notice.enter(own, town.ward(0).value(), PastState.COMPLETED, due, town.head);
        notice.enter(recordedByHead, town.host.office().value(), PastState.COMPLETED, due, town.head);
        notice.enter(committees, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        notice.track(town.head);

        assertThat(assignment(own, town.host.office()))
                .containsEntry("own_duty", true)
                .containsEntry("status", "COMPLETED");
        assertThat(assignment(own, town.ward(0))).containsEntry("status", "COMPLETED");
        assertThat(assignment(recordedByHead, town.host.office()))
                .containsEntry("own_duty", true)
                .containsEntry("status", "REPORTED")
                .containsEntry("reported_on", date(due));
        assertThat(assignment(committees, town.ward(0)))
                .containsEntry("status", "REPORTED")
                .containsEntry("reported_on", date(due));
        assertThat(overview.figures(new OverviewFilter(null, notice.id.value(), null), days.today(), town.committee)
                        .openLate())
                .isEqualTo(1);

        var waiting = town.assignment(committees, town.ward(0));
        work.act(waiting, AssignmentAction.CONFIRM, town.version(waiting), null, town.committee);
        assertThat(assignment(committees, town.ward(0))).containsEntry("status", "COMPLETED");
    }

    @Test
    void coordinators_end_with_the_last_of_their_leads() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)), lead(town.ward(1)), coordinator(town.legal));
        var open = notice.task("Báo cáo", due, lead(town.ward(0)), lead(town.ward(1)), coordinator(town.legal));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, due.minusDays(5), town.clerk);
        notice.enter(task, town.ward(1).value(), PastState.COMPLETED, due, town.clerk);
        notice.enter(open, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        notice.track(town.head);
        assertThat(assignment(task, town.legal))
                .containsEntry("status", "COMPLETED")
                .containsEntry("finished_on", date(due));
        assertThat(assignment(open, town.legal)).containsEntry("status", "ASSIGNED");
    }

    @Test
    void a_unit_goes_on_where_its_past_ended() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        notice.track(town.head);
        AssignmentId part = town.assignment(task, town.ward(0));
        work.act(part, AssignmentAction.REOPEN, town.version(part), "Số liệu chưa đúng", town.committee);
        assertThat(assignment(task, town.ward(0))).containsEntry("status", "IN_PROGRESS");
        assertThat(events(task, town.ward(0)).get(3)).containsEntry("happened_on", date(today));
    }

    @Test
    void what_cannot_be_true_is_refused_with_its_reason() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        var unit = town.ward(0).value();
        assertThatThrownBy(() -> notice.enter(task, unit, PastState.COMPLETED, today.plusDays(1), town.clerk))
                .isInstanceOf(Refused.class)
                .hasMessage("task.retro.impossible.future");
        assertThatThrownBy(() -> notice.enter(task, unit, PastState.COMPLETED, issued.minusDays(1), town.clerk))
                .hasMessage("task.retro.impossible.before");
        assertThatThrownBy(() -> notice.enter(
                        task, unit, new Entry(PastState.COMPLETED, due, "x".repeat(4001), null), town.clerk))
                .hasMessage("task.retro.impossible.outcome");
        assertThatThrownBy(() -> notice.enter(task, unit, PastState.COMPLETED, due, town.committee))
                .isInstanceOf(NotFound.class);
        assertThat(notice.row(task, unit).begun()).isFalse();
        assertThat(notice.enter(
                        task, unit, new Entry(PastState.COMPLETED, due, "Kết quả ".repeat(40), null), town.clerk))
                .isEqualTo(OldNotices.Outcome.SAVED);
    }

    /** A notice that is written here may get its day only with its number. */
    @Test
    void nothing_happens_before_the_day_under_which_a_notice_is_issued() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, issued.plusDays(5), town.clerk);
        assertThatThrownBy(
                        () -> tracking.issue(notice.id, notice.version(), notice.number, issued.plusDays(6), town.head))
                .isInstanceOf(Refused.class)
                .hasMessage("task.retro.impossible.day.of");
        assertThat(notice.row(task, town.ward(0).value()).begun()).isTrue();
    }

    @Test
    void incomplete_lines_are_kept_and_stand_in_the_way_of_tracking() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, null, town.clerk);
        assertThat(notice.row(task, town.ward(0).value()).state()).isEqualTo(PastState.COMPLETED);
        assertThatThrownBy(() -> notice.track(town.head))
                .isInstanceOf(Refused.class)
                .hasMessage("task.retro.missing.day.of");
        old.leave(notice.id, town.clerk);
        notice.track(town.head);
        assertThat(assignment(task, town.ward(0)))
                .containsEntry("status", "ASSIGNED")
                .containsEntry("assigned_on", date(today));
    }

    @Test
    void nobody_overwrites_what_was_entered_meanwhile() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        var seen = notice.row(task, town.ward(0).value());
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        var mine = new Entry(PastState.IN_PROGRESS, due, null, null);
        assertThat(old.save(notice.id, seen, seen.version(), mine, town.head)).isEqualTo(OldNotices.Outcome.STALE);
        var now = notice.row(task, town.ward(0).value());
        assertThat(now.state()).isEqualTo(PastState.COMPLETED);
        assertThat(old.save(notice.id, now, 0, now.entry(), town.head)).isEqualTo(OldNotices.Outcome.UNCHANGED);
        assertThat(old.save(notice.id, now, now.version(), mine, town.head)).isEqualTo(OldNotices.Outcome.SAVED);
    }

    @Test
    void the_grid_is_closed_once_the_notice_is_tracked() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        var row = notice.row(task, town.ward(0).value());
        notice.track(town.head);
        var entry = new Entry(PastState.COMPLETED, due, null, null);
        assertThatThrownBy(() -> old.save(notice.id, row, 0, entry, town.clerk))
                .hasMessage("task.retro.refused.tracked");
        assertThatThrownBy(() -> old.choose(notice.id, town.clerk)).hasMessage("task.retro.refused.tracked");
    }

    @Test
    void results_without_words_say_so() {
        var task = notice.task("Rà soát", due, lead(town.ward(0)));
        notice.enter(task, town.ward(0).value(), new Entry(PastState.COMPLETED, due, null, null), town.clerk);
        notice.track(town.head);
        assertThat(jdbc.sql("select source, outcome from progress_report r join assignment a on a.last_report_id = r.id"
                                + " where a.task_id = ?")
                        .param(task.value())
                        .query()
                        .singleRow())
                .containsEntry("source", "LEDGER")
                .containsEntry("outcome", "Nhập hồi cứu, không ghi nội dung kết quả.");
    }

    @Test
    void what_recurs_starts_with_the_period_of_the_notice_and_goes_on_with_the_present_one() {
        var task = notice.recurring("định kỳ hằng quý", lead(town.ward(0)));
        notice.enter(task, town.ward(0).value(), PastState.COMPLETED, due, town.clerk);
        notice.track(town.head);
        var quarterly = new Schedule(Cadence.QUARTERLY, null, null);
        var first = quarterly.first(issued);
        assertThat(assignment(task, town.ward(0)))
                .containsEntry("status", "COMPLETED")
                .containsEntry("deadline", date(quarterly.due(first)));

        assertThat(series.due()).contains(task);
        assertThat(series.open(task)).isEqualTo(1);
        assertThat(jdbc.sql("select p.key from series_period p where p.task_id = ? order by p.starts_on")
                        .param(task.value())
                        .query(String.class)
                        .list())
                .containsExactly(quarterly.key(first), quarterly.key(quarterly.first(today)));
    }
}
