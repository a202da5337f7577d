package vn.hdnd.tracker.task.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.Particulars;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit head;
    private TaskId task;
    private AssignmentId part;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        head = Visit.as(council.head(), context);
    }

    @BeforeEach
    void a_task_of_one_ward() {
        task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        part = tracking.assignment(task, council.ward());
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static LocalDate in(int days) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(days);
    }

    private static String typed(int days) {
        return VietnamTime.DAY.format(in(days));
    }

    private MvcTestResult correct(long seen, String title, String deadline, String reason) {
        return head.post(
                address(),
                "version",
                String.valueOf(seen),
                "title",
                title,
                "deliverable",
                "Báo cáo tổng hợp",
                "deadlineOn",
                deadline,
                "reason",
                reason);
    }

    private String address() {
        return "/tasks/" + tracking.code(task) + "/correct";
    }

    private MvcTestResult giveTo(long seen, UnitId unit) {
        return head.post(
                "/assignments/" + part + "/correct-unit",
                "version",
                String.valueOf(seen),
                "unit",
                unit.toString(),
                "reason",
                "Ghi nhầm đơn vị");
    }

    private String column(AssignmentId id, String name) {
        return jdbc.sql("select coalesce(" + name + "::text, '') from assignment where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_wrong_title_and_deadline_are_set_right_and_the_history_says_what_they_were() {
        assertThat(correct(tracking.version(task), "Báo cáo kết quả tiếp công dân", typed(40), "Đánh máy nhầm"))
                .hasRedirectedUrl("/tasks/" + tracking.code(task));

        assertThat(column(part, "deadline")).isEqualTo(in(40).toString());
        assertThat(column(part, "original_deadline")).isEqualTo(in(40).toString());
        var ward = Visit.as(council.ownOfficer(), context);
        for (var shown :
                new String[] {page(head.get("/tasks/" + tracking.code(task))), page(ward.get("/assignments/" + part))
                }) {
            assertThat(shown)
                    .contains(
                            "đính chính thời hạn",
                            typed(20),
                            typed(40),
                            "đính chính tên nhiệm vụ",
                            SampleTracking.LONG_TITLE,
                            "Đánh máy nhầm");
        }
        assertThat(page(head.get("/tasks?q=ket qua tiep cong dan"))).contains(tracking.code(task));
    }

    @Test
    void more_time_that_was_granted_beyond_the_right_deadline_stays() {
        var council = this.council.committee();
        work.carryOut(
                part,
                AssignmentAction.REQUEST_EXTENSION,
                tracking.version(part),
                new Particulars("Chờ số liệu", in(60), null, null),
                this.council.ownOfficer());
        work.carryOut(part, AssignmentAction.GRANT_EXTENSION, tracking.version(part), Particulars.NONE, council);

        correct(tracking.version(task), SampleTracking.LONG_TITLE, typed(25), "Nhầm ngày");

        assertThat(column(part, "original_deadline")).isEqualTo(in(25).toString());
        assertThat(column(part, "deadline")).isEqualTo(in(60).toString());
    }

    @Test
    void a_request_for_no_more_than_the_right_deadline_lapses() {
        work.carryOut(
                part,
                AssignmentAction.REQUEST_EXTENSION,
                tracking.version(part),
                new Particulars("Chờ số liệu", in(30), null, null),
                council.ownOfficer());
        correct(tracking.version(task), SampleTracking.LONG_TITLE, typed(30), "Nhầm ngày");
        assertThat(column(part, "extension_until")).isEmpty();
        assertThat(column(part, "deadline")).isEqualTo(in(30).toString());
    }

    @Test
    void over_what_somebody_changed_nothing_is_corrected_and_both_are_shown_and_two_clicks_correct_once() {
        var seen = tracking.version(task);
        correct(seen, "Tên đúng thứ nhất", typed(20), "Nhầm");
        assertThat(correct(seen, "Tên đúng thứ nhất", typed(20), "Nhầm")).hasStatus3xxRedirection();
        var stale = correct(seen, "Tên đúng thứ hai", typed(20), "Nhầm");
        assertThat(stale).hasStatus(409);
        assertThat(page(stale)).contains("Bản đang lưu", "Tên đúng thứ nhất", "Tên đúng thứ hai");
        assertThat(jdbc.sql("select count(*) from task_change where task_id = ?")
                        .param(task.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void without_reason_or_change_or_with_a_day_that_is_none_nothing_is_corrected() {
        var seen = tracking.version(task);
        assertThat(correct(seen, "Tên khác", typed(20), " ")).hasStatus(422);
        assertThat(correct(seen, "Tên khác", "31/02/2026", "Nhầm")).hasStatus(422);
        assertThat(correct(seen, SampleTracking.LONG_TITLE, typed(20), "Nhầm")).hasStatus(409);
        var slip = correct(seen, SampleTracking.LONG_TITLE, typed(20 - 6 * 365), "Nhầm");
        assertThat(slip).hasStatus(409);
        assertThat(page(slip)).contains("Hãy kiểm tra lại năm.", typed(20 - 6 * 365));
        assertThat(tracking.version(task)).isEqualTo(seen);
    }

    @Test
    void a_part_laid_on_a_wrong_unit_is_taken_back_and_the_right_one_gets_it_with_the_same_deadline() {
        var seen = tracking.version(part);
        assertThat(giveTo(seen, council.otherWard())).hasRedirectedUrl("/tasks/" + tracking.code(task));
        assertThat(giveTo(seen, council.otherWard())).hasStatus3xxRedirection();

        var right = tracking.assignment(task, council.otherWard());
        assertThat(column(part, "status")).isEqualTo("REASSIGNED");
        assertThat(column(right, "status")).isEqualTo("ASSIGNED");
        assertThat(column(right, "deadline")).isEqualTo(in(20).toString());
        assertThat(page(head.get("/tasks/" + tracking.code(task)))).contains("thu lại phần việc", "Ghi nhầm đơn vị");
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/desk"))).doesNotContain(part.toString());
        assertThat(page(Visit.as(council.otherOfficer(), context).get("/desk"))).contains(right.toString());
    }

    @Test
    void a_part_that_has_ended_or_was_changed_since_is_not_taken_back() {
        var seen = tracking.version(part);
        work.act(part, AssignmentAction.ACCEPT, seen, (String) null, council.ownOfficer());
        assertThat(giveTo(seen, council.otherWard())).hasStatus(409);
        work.act(part, AssignmentAction.CANCEL, tracking.version(part), "Không còn phù hợp", council.committee());
        assertThat(giveTo(tracking.version(part), council.otherWard())).hasStatus(409);
        assertThat(head.post("/assignments/" + part + "/correct-unit", "version", "x", "unit", "x", "reason", "y"))
                .hasStatus(409);
    }

    @Test
    void over_a_part_that_changed_meanwhile_both_versions_are_shown_and_sent_again_it_counts() {
        var seen = tracking.version(part);
        correct(tracking.version(task), SampleTracking.LONG_TITLE, typed(45), "Nhầm ngày");
        work.act(part, AssignmentAction.ACCEPT, tracking.version(part), (String) null, council.ownOfficer());

        var stale = giveTo(seen, council.otherWard());
        assertThat(stale).hasStatus(409);
        var shown = page(stale);
        assertThat(shown)
                .contains("Phần việc vừa thay đổi", "Bản đang lưu", "Bạn đã nhập", typed(45))
                .contains(council.ownOfficer().name(), "value=\"" + council.otherWard() + "\" selected")
                .contains(">Ghi nhầm đơn vị</textarea>", "name=\"version\" value=\"" + tracking.version(part) + "\"");
        assertThat(column(part, "status")).isEqualTo("ACCEPTED");

        assertThat(giveTo(tracking.version(part), council.otherWard())).hasStatus3xxRedirection();
        assertThat(column(part, "status")).isEqualTo("REASSIGNED");
    }

    @Test
    void a_part_that_went_to_another_unit_meanwhile_says_to_which_and_offers_no_second_go() {
        var seen = tracking.version(part);
        giveTo(seen, council.otherWard());
        var late = head.post(
                "/assignments/" + part + "/correct-unit",
                "version",
                String.valueOf(seen - 1),
                "unit",
                council.otherWard().toString(),
                "reason",
                "Ý kiến khác");
        assertThat(late).hasStatus(409);
        assertThat(page(late))
                .contains("Phần việc vừa kết thúc hoặc đã chuyển đơn vị khác", ">Ý kiến khác</textarea>")
                .contains(unitName(council.otherWard()))
                .doesNotContain("Thu lại, giao đơn vị đúng");
    }

    private String unitName(UnitId unit) {
        return jdbc.sql("select short_name from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_copy_for_the_next_year_is_a_draft_form_that_says_what_it_was_copied_from() {
        var clerk = Visit.as(council.clerk(), context);
        var code = tracking.code(task);
        var form = page(clerk.get("/tasks/new?from=" + code));
        assertThat(form)
                .contains(
                        SampleTracking.LONG_TITLE,
                        VietnamTime.DAY.format(in(20).plusYears(1)),
                        "Sao chép từ " + code,
                        "Tiếp tục nhiệm vụ " + code,
                        "value=\"u:" + council.ward() + "\" selected");
        var title = "Việc của năm sau " + UUID.randomUUID();
        head.post(
                "/tasks/new",
                "submissionId",
                UUID.randomUUID().toString(),
                "title",
                title,
                "basis",
                "Tiếp tục nhiệm vụ " + code,
                "basisOn",
                typed(0),
                "leads",
                "u:" + council.ward(),
                "deadlineOn",
                VietnamTime.DAY.format(in(20).plusYears(1)),
                "copiedFrom",
                task.toString(),
                "start",
                "true");
        var copy = jdbc.sql("select code from task where title = ?")
                .param(title)
                .query(String.class)
                .single();
        assertThat(page(clerk.get("/tasks/" + copy))).contains("Sao chép từ " + code);
        assertThat(clerk.get("/tasks/new?from=NV-1999-0001")).hasStatus(404);
    }
}
