package vn.hdnd.tracker.task.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LonePagesTest {

    private static final String BASIS = "Ý kiến chỉ đạo của đồng chí Chủ tịch tại buổi tiếp xúc";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private Visit head;
    private Visit ward;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
        ward = Visit.as(council.ownOfficer(), context);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String day(int fromToday) {
        return VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE).plusDays(fromToday));
    }

    private String[] form(UUID submission, String title, int deadline, String... more) {
        var fields = new ArrayList<>(List.of(
                "submissionId",
                submission.toString(),
                "title",
                title,
                "basis",
                BASIS,
                "basisOn",
                day(-3),
                "leads",
                "u:" + council.ward(),
                "leads",
                "u:" + council.otherWard(),
                "mode",
                "EACH",
                "deadlineOn",
                day(deadline)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private List<String> codes(String title) {
        return jdbc.sql("select coalesce(code, 'planned') from task where title = ? order by created_at")
                .param(title)
                .query(String.class)
                .list();
    }

    private String version(String task) {
        return String.valueOf(tracking.version(TaskId.of(task)));
    }

    private String planned(String title) {
        return jdbc.sql("select id::text from task where title = ? and state = 'PLANNED'")
                .param(title)
                .query(String.class)
                .single();
    }

    @Test
    void what_a_clerk_plans_waits_unseen_by_units_until_the_head_assigns_it() {
        var title = SampleTracking.LONG_TITLE + " (" + UUID.randomUUID() + ")";
        assertThat(title.length()).isGreaterThan(300);
        assertThat(clerk.post("/tasks/new", form(UUID.randomUUID(), title, 30, "start", "true")))
                .hasStatus(409);
        assertThat(codes(title)).isEmpty();
        assertThat(clerk.post("/tasks/new", form(UUID.randomUUID(), title, 30))).hasRedirectedUrl("/tasks/drafts");
        assertThat(codes(title)).containsExactly("planned");
        assertThat(page(ward.get("/desk"))).doesNotContain(title);
        assertThat(page(head.get("/desk"))).contains("Nhiệm vụ chờ giao", title);
        assertThat(page(head.get("/tasks/drafts"))).contains(title).doesNotContain("Không có nhiệm vụ nào chờ giao.");

        head.post("/tasks/drafts/" + planned(title) + "/start", "version", version(planned(title)));

        assertThat(page(ward.get("/desk"))).contains(title, BASIS);
        assertThat(codes(title)).singleElement().asString().startsWith("NV-");
    }

    @Test
    void the_head_plans_and_assigns_in_one_act_and_two_clicks_make_one_task() {
        var title = "Kiểm tra đài truyền thanh " + UUID.randomUUID();
        var submission = UUID.randomUUID();
        head.post("/tasks/new", form(submission, title, 30, "start", "true"));
        var code = codes(title).get(0);
        assertThat(head.post("/tasks/new", form(submission, title, 30, "start", "true")))
                .hasRedirectedUrl("/tasks/" + code);
        assertThat(codes(title)).containsExactly(code);
    }

    @Test
    void it_is_shown_everywhere_that_tasks_of_notices_are_shown() {
        var title = "Chỉnh trang nghĩa trang liệt sĩ " + UUID.randomUUID();
        head.post("/tasks/new", form(UUID.randomUUID(), title, 2, "start", "true"));
        var code = codes(title).get(0);
        var part = jdbc.sql(
                        "select a.id::text from assignment a join task t on t.id = a.task_id where t.code = ? and unit_id = ?")
                .params(code, council.ward().value())
                .query(String.class)
                .single();
        var year = String.valueOf(LocalDate.now(VietnamTime.ZONE).getYear());
        assertThat(page(clerk.get("/tasks/" + code))).contains(title, BASIS, "giao theo: " + BASIS);
        assertThat(page(ward.get("/assignments/" + part))).contains(title, BASIS);
        assertThat(page(clerk.get("/tasks?q=" + code))).contains(title);
        assertThat(page(clerk.get("/tasks?q=dong chi chu tich tai buoi tiep xuc")))
                .contains(title);
        assertThat(page(clerk.get("/tasks?figure=all&year=" + year + "&q=" + code)))
                .contains(title, BASIS);
        assertThat(page(clerk.get("/tasks?figure=all&year=2001&q=" + code))).doesNotContain(title);
        assertThat(page(clerk.get("/reminders/new?pick=" + part))).contains(title, BASIS);
        assertThat(ward.get("/tasks/" + code)).hasStatusOk();
    }

    @Test
    void its_rows_are_in_the_official_figures() {
        var before = total();
        tracking.loneStarted(council.ward(), council.otherWard());
        assertThat(total()).isEqualTo(before + 2);
    }

    private int total() {
        var shown = page(Visit.as(council.committee(), context).get("/tasks?figure=total&apart=false"));
        return Integer.parseInt(shown.replaceAll("(?s).*data-count=\"(\\d+)\".*", "$1"));
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_is_still_there() {
        var sent = clerk.post(
                "/tasks/new",
                "submissionId",
                UUID.randomUUID().toString(),
                "title",
                "Một việc",
                "basis",
                " ",
                "basisOn",
                "31/02/2026",
                "deadlineOn",
                "mai");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("Một việc", "31/02/2026", "mai", "Hãy ghi căn cứ", "Hãy ghi ngày của căn cứ");
        assertThat(page(sent).split("Cần chọn ít nhất một đơn vị chủ trì, nhiều nhất 500", -1))
                .as("in the summary and at the field")
                .hasSize(3);
    }

    @Test
    void a_deadline_that_has_passed_stops_the_assigning_and_says_so() {
        var title = "Việc đã qua " + UUID.randomUUID();
        var sent = head.post("/tasks/new", form(UUID.randomUUID(), title, -1, "start", "true"));
        assertThat(sent).hasStatus(409);
        assertThat(page(sent)).contains("đã qua", title);
        assertThat(codes(title)).isEmpty();
    }

    @Test
    void a_deadline_before_the_day_of_its_basis_is_named_to_whoever_plans_it() {
        var sent = clerk.post("/tasks/new", form(UUID.randomUUID(), "Việc ghi nhầm năm", -4));
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("Thời hạn không thể trước ngày của căn cứ giao.", day(-4));
    }

    @Test
    void over_a_version_that_somebody_changed_nothing_is_saved_and_both_are_shown() {
        var task = tracking.lone(council.ward());
        var address = "/tasks/drafts/" + task;
        var seen = version(task.toString());
        clerk.post(address, form(UUID.randomUUID(), "Bản của người thứ nhất", 30, "version", seen));
        var second = head.post(address, form(UUID.randomUUID(), "Bản của người thứ hai", 30, "version", seen));
        assertThat(second).hasStatus(409);
        assertThat(page(second)).contains("Bản đang lưu", "Bản của người thứ nhất", "Bản của người thứ hai");
        clerk.post(address + "/remove", "version", version(task.toString()));
        assertThat(clerk.get(address)).hasStatus(404);
    }

    @Test
    void a_task_in_tracking_and_a_task_of_a_notice_are_no_drafts() {
        assertThat(clerk.get("/tasks/drafts/" + tracking.loneStarted(council.ward())))
                .hasStatus(404);
        var ofNotice = tracking.started(tracking.plan(TaskMode.EACH, 9, SampleTracking.lead(council.ward())));
        assertThat(clerk.get("/tasks/drafts/" + ofNotice)).hasStatus(404);
        assertThat(clerk.get("/tasks/planned/" + tracking.lone(council.ward()))).hasStatus(404);
    }
}
