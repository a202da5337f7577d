package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.Particulars;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId own;
    private AssignmentId other;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
    }

    @BeforeEach
    void a_task_of_two_wards() {
        var task = tracking.started(tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard())));
        own = tracking.assignment(task, council.ward());
        other = tracking.assignment(task, council.otherWard());
    }

    private void complete(AssignmentId part, Actor by) {
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.COMPLETION,
                "Đã gửi",
                null,
                null,
                null,
                ReportContent.Origin.unit(null, null),
                List.of());
        work.report(part, tracking.version(part), content, by);
    }

    private void ask(AssignmentId part, Actor by) {
        var until = LocalDate.now(VietnamTime.ZONE).plusDays(30);
        work.carryOut(
                part,
                AssignmentAction.REQUEST_EXTENSION,
                tracking.version(part),
                new Particulars("Chờ số liệu", until, (UnitId) null, null),
                by);
    }

    private String pick(AssignmentId part) {
        return part + ":" + tracking.version(part);
    }

    private String column(AssignmentId part, String name) {
        return jdbc.sql("select " + name + "::text from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void what_can_be_confirmed_is_and_what_cannot_says_why_beside_it() {
        complete(own, council.ownOfficer());
        var said = Visit.as(council.clerk(), context)
                .post("/assignments/bulk/confirm", "pick", pick(own), "pick", pick(other), "pick", "none:x");
        assertThat(said).hasStatusOk();
        assertThat(page(said))
                .contains("1 phần việc đã làm · 1 phần việc không làm được")
                .contains("Đã làm", "Không làm được", "Chưa có báo cáo hoàn thành");
        assertThat(column(own, "status")).isEqualTo("COMPLETED");
        assertThat(column(other, "status")).isEqualTo("ASSIGNED");
    }

    @Test
    void what_was_done_stands_before_what_was_not() {
        complete(own, council.ownOfficer());
        assertThat(page(Visit.as(council.clerk(), context)
                        .post("/assignments/bulk/confirm", "pick", pick(other), "pick", pick(own))))
                .containsSubsequence("/assignments/" + own, "/assignments/" + other);
    }

    @Test
    void a_row_that_was_changed_since_it_was_shown_is_left_and_told() {
        complete(own, council.ownOfficer());
        var seen = pick(own);
        work.act(own, AssignmentAction.WITHDRAW_REPORT, tracking.version(own), (String) null, council.ownOfficer());
        complete(own, council.ownOfficer());
        assertThat(page(Visit.as(council.clerk(), context).post("/assignments/bulk/confirm", "pick", seen)))
                .contains("Không làm được");
        assertThat(column(own, "status")).isEqualTo("REPORTED");
    }

    @Test
    void the_committee_refuses_several_requests_with_one_reason() {
        ask(own, council.ownOfficer());
        ask(other, council.otherOfficer());
        var committee = Visit.as(council.committee(), context);
        var form = committee.post("/assignments/bulk/refuse-extension", "pick", pick(own), "pick", pick(other));
        assertThat(page(form)).contains("2 phần việc", "Lý do", pick(own));
        assertThat(committee.post("/assignments/bulk/refuse-extension", "pick", pick(own), "sure", "true"))
                .hasStatus(422);

        committee.post(
                "/assignments/bulk/refuse-extension",
                "pick",
                pick(own),
                "pick",
                pick(other),
                "sure",
                "true",
                "note",
                "Việc đã rõ");

        assertThat(column(own, "extension_until")).isEmpty();
        assertThat(column(other, "extension_until")).isEmpty();
    }

    @Test
    void several_requests_are_granted_each_to_its_own_day() {
        ask(own, council.ownOfficer());
        ask(other, council.otherOfficer());
        Visit.as(council.committee(), context)
                .post("/assignments/bulk/grant-extension", "pick", pick(own), "pick", pick(other));
        assertThat(column(own, "deadline"))
                .isEqualTo(LocalDate.now(VietnamTime.ZONE).plusDays(30).toString())
                .isEqualTo(column(other, "deadline"));
    }

    @Test
    void nothing_picked_is_said_and_an_act_that_is_none_is_not_found() {
        var clerk = Visit.as(council.clerk(), context);
        assertThat(clerk.post("/assignments/bulk/confirm")).hasStatus(422);
        assertThat(clerk.post("/assignments/bulk/grant-extension", "pick", pick(own)))
                .hasStatus(404);
        assertThat(clerk.post("/assignments/bulk/everything", "pick", pick(own)))
                .hasStatus(404);
    }

    @Test
    void lists_offer_what_can_be_done_together() {
        var list = page(Visit.as(council.clerk(), context).get("/tasks?figure=open-in-time"));
        assertThat(list).contains("name=\"pick\"", "/assignments/bulk/confirm");
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/tasks?figure=open-in-time")))
                .doesNotContain("name=\"pick\"");
    }
}
