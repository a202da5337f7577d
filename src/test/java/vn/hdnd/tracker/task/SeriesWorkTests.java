package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTown.coordinator;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.ReadableFiles;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.Revocation;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.carrying.Carrying;

@SpringBootTest
@Import(SampleTown.class)
class SeriesWorkTests {

    private static final Schedule QUARTERLY = new Schedule(Cadence.QUARTERLY, null, null);

    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private final LocalDate thisQuarter = QUARTERLY.startOf(today);
    private final LocalDate lastQuarter = QUARTERLY.startOf(thisQuarter.minusDays(1));

    @Autowired
    private SampleTown town;

    @Autowired
    private SeriesWork series;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NoticeFollowing following;

    @Autowired
    private Carrying carrying;

    @Autowired
    private Asking asking;

    @Autowired
    private FileStore files;

    @Autowired
    private ReadableFiles readable;

    @Autowired
    private JdbcClient jdbc;

    private TaskId recurring(String words, TaskTarget... targets) {
        return town.started(town.plan(TaskMode.EACH, DeadlineKind.RECURRING, words, targets));
    }

    /** As if its first period had been the last quarter, and nobody had opened the present one. */
    private TaskId begunLastQuarter(TaskTarget... targets) {
        var task = recurring("định kỳ hằng quý", targets);
        jdbc.sql("update series_period set starts_on = ?, key = ?, due_on = ? where task_id = ?")
                .params(lastQuarter, QUARTERLY.key(lastQuarter), QUARTERLY.due(lastQuarter), task.value())
                .update();
        jdbc.sql("update task_series set next_on = ? where task_id = ?")
                .params(thisQuarter, task.value())
                .update();
        return task;
    }

    private List<Map<String, Object>> parts(TaskId task) {
        return jdbc.sql("""
                        select a.id, a.unit_id, a.role, a.lead_id, a.status, a.deadline, a.original_deadline, p.label, p.key
                        from assignment a left join series_period p on p.id = a.period_id
                        where a.task_id = ? order by p.starts_on, a.role desc, a.id
                        """).param(task.value()).query().listOfRows();
    }

    private long version(TaskId task) {
        return jdbc.sql("select version from task_series where task_id = ?")
                .param(task.value())
                .query(Long.class)
                .single();
    }

    @Test
    void tracking_opens_the_first_period_that_can_still_be_met() {
        var task = recurring("định kỳ hằng quý", lead(town.ward(0)), lead(town.ward(1)));
        var due = java.sql.Date.valueOf(QUARTERLY.due(thisQuarter));
        assertThat(parts(task)).hasSize(2).allSatisfy(part -> assertThat(part)
                .containsEntry("key", QUARTERLY.key(thisQuarter))
                .containsEntry("deadline", due)
                .containsEntry("original_deadline", due));
        assertThat((String) parts(task).get(0).get("label")).matches("Quý (I|II|III|IV)/\\d{4}");
        assertThat(series.due()).doesNotContain(task);
    }

    @Test
    void the_next_period_is_opened_once_for_the_same_units_with_their_coordinators() {
        var task = begunLastQuarter(lead(town.ward(0)), coordinator(town.legal));
        assertThat(series.due()).contains(task);
        assertThat(series.open(task)).isEqualTo(1);
        assertThat(series.open(task)).isZero();

        var parts = parts(task);
        assertThat(parts).hasSize(4);
        assertThat(parts.get(2))
                .containsEntry("key", QUARTERLY.key(thisQuarter))
                .containsEntry("status", "ASSIGNED")
                .containsEntry("deadline", java.sql.Date.valueOf(QUARTERLY.due(thisQuarter)));
        assertThat(parts.get(3)).containsEntry("lead_id", parts.get(2).get("id"));
    }

    @Test
    void two_instances_open_a_period_once() throws Exception {
        var task = begunLastQuarter(lead(town.ward(0)), lead(town.ward(1)));
        var opened = OccasionsTests.together(() -> series.open(task) > 0, () -> series.open(task) > 0);
        assertThat(opened).containsExactlyInAnyOrder(true, false);
        assertThat(parts(task)).hasSize(4);
    }

    @Test
    void what_was_given_to_another_unit_goes_on_with_that_one() {
        var task = begunLastQuarter(lead(town.ward(0)));
        var part = town.assignment(task, town.ward(0));
        work.carryOut(
                part,
                AssignmentAction.REASSIGN,
                town.version(part),
                new Particulars("Không thuộc địa bàn", null, town.ward(2), null),
                town.committee);
        series.open(task);
        assertThat(parts(task).stream()
                        .filter(row -> QUARTERLY.key(thisQuarter).equals(row.get("key")))
                        .map(row -> row.get("unit_id")))
                .containsExactly(town.ward(2).value());
    }

    @Test
    void a_coordinator_ends_with_the_lead_of_its_own_period() {
        var task = begunLastQuarter(lead(town.ward(0)), coordinator(town.legal));
        series.open(task);
        var rows = parts(task);
        var first = new AssignmentId((UUID) rows.get(0).get("id"));
        work.carryOut(
                first,
                AssignmentAction.CANCEL,
                town.version(first),
                Particulars.noted("Không còn cần"),
                town.committee);
        assertThat(parts(task))
                .extracting(row -> row.get("status"))
                .containsExactly("CANCELLED", "CANCELLED", "ASSIGNED", "ASSIGNED");
    }

    @Test
    void it_ends_by_a_decision_with_a_reason_and_what_is_open_stays() {
        var task = begunLastQuarter(lead(town.ward(0)));
        assertThatThrownBy(() -> series.end(task, version(task), Particulars.noted("Thôi"), town.clerk))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> series.end(task, version(task), Particulars.NONE, town.committee))
                .isInstanceOf(TransitionRefused.class);
        var seen = version(task);
        series.end(task, seen, Particulars.noted("Đã có chế độ báo cáo chung"), town.committee);
        series.end(task, seen, Particulars.noted("Đã có chế độ báo cáo chung"), town.committee);
        assertThat(series.due()).doesNotContain(task);
        assertThat(series.open(task)).isZero();
        assertThat(parts(task)).hasSize(1).allSatisfy(part -> assertThat(part).containsEntry("status", "ASSIGNED"));
        assertThat(jdbc.sql("""
                                select e.note from assignment_event e join assignment a on a.id = e.assignment_id
                                where a.task_id = ? and e.action = 'END_SERIES'
                                """).param(task.value()).query(String.class).list())
                .containsExactly("Đã có chế độ báo cáo chung");
    }

    @Test
    void words_that_name_no_period_wait_for_a_clerk_and_their_parts_become_the_first_period() {
        var task = recurring("định kỳ", lead(town.ward(0)), lead(town.ward(1)));
        assertThat(parts(task)).allSatisfy(part -> assertThat(part).containsEntry("deadline", null));
        series.recurs(task, SeriesWork.NONE, QUARTERLY, town.clerk);
        series.recurs(task, SeriesWork.NONE, QUARTERLY, town.clerk);
        assertThat(parts(task)).hasSize(2).allSatisfy(part -> assertThat(part)
                .containsEntry("key", QUARTERLY.key(thisQuarter))
                .containsEntry("deadline", java.sql.Date.valueOf(QUARTERLY.due(thisQuarter))));
    }

    @Test
    void a_corrected_day_moves_the_latest_period_only() {
        var task = begunLastQuarter(lead(town.ward(0)));
        series.open(task);
        var corrected = new Schedule(Cadence.QUARTERLY, 15, null);
        series.recurs(task, version(task), corrected, town.head);
        assertThat(parts(task))
                .extracting(row -> row.get("deadline"))
                .containsExactly(
                        java.sql.Date.valueOf(QUARTERLY.due(thisQuarter)),
                        java.sql.Date.valueOf(corrected.due(thisQuarter)));
        assertThatThrownBy(() -> series.recurs(task, 0, QUARTERLY, town.clerk)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void it_ends_with_a_notice_that_is_revoked() {
        var task = begunLastQuarter(lead(town.ward(0)));
        var made = new Replacements(context, () -> town.clerk, () -> town.head);
        var notice = made.noticeOf(task);
        var paper = new Revocation("Trùng nội dung", "53/TB-HĐND", LocalDate.of(2026, 11, 2));
        following.revoke(notice, made.version(notice), paper, town.head);
        assertThat(series.due()).doesNotContain(task);
        assertThat(series.open(task)).isZero();
        assertThat(parts(task)).hasSize(1).allSatisfy(part -> assertThat(part).containsEntry("status", "CANCELLED"));
    }

    private void goesOnUnderAnotherNotice(TaskId task) {
        var made = new Replacements(context, () -> town.clerk, () -> town.head);
        var replacement = made.replacementOf(made.noticeOf(task));
        carrying.goOn(
                replacement,
                task,
                Carrying.NONE,
                made.item(replacement, 0),
                Replacements.SUM_UP_ANEW,
                new ItemDeadline(DeadlineKind.RECURRING, null, "hằng quý"),
                town.clerk);
        made.ready(replacement);
        made.track(replacement);
    }

    @Test
    void figures_and_template_go_on_with_the_next_period_under_the_next_notice() {
        var task = begunLastQuarter(lead(town.ward(0)));
        var template = files.store(
                        "mau.docx", new ByteArrayInputStream(SampleFiles.docx()), OwnerKind.TASK, town.head.id())
                .id();
        asking.ask(task, town.version(task), new Asked("Số đoàn", List.of(template), Set.of()), town.head);
        goesOnUnderAnotherNotice(task);
        assertThat(series.open(task)).isEqualTo(1);

        var next = parts(task).get(1);
        assertThat(next).containsEntry("key", QUARTERLY.key(thisQuarter));
        assertThat(jdbc.sql("select t.figures from task t join assignment a on a.task_id = t.id where a.id = ?")
                        .param(next.get("id"))
                        .query(String.class)
                        .single())
                .isEqualTo("Số đoàn");
        assertThat(readable.find(template, town.officer(town.ward(0))).name()).isEqualTo("mau.docx");
    }

    @Test
    void it_goes_on_under_a_notice_that_replaces_its_own() {
        var task = begunLastQuarter(lead(town.ward(0)));
        goesOnUnderAnotherNotice(task);
        assertThat(series.open(task)).isEqualTo(1);
        assertThat(parts(task))
                .extracting(row -> row.get("key"))
                .containsExactly(QUARTERLY.key(lastQuarter), QUARTERLY.key(thisQuarter));
    }
}
