package vn.hdnd.tracker.task.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitorPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private TaskId first;
    private TaskId second;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
    }

    @BeforeEach
    void two_tasks_of_the_clerk() {
        first = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        second = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String pick(TaskId task) {
        return task + ":"
                + jdbc.sql("select version from task where id = ?")
                        .param(task.value())
                        .query(Long.class)
                        .single();
    }

    private String monitor(TaskId task) {
        return jdbc.sql("select coalesce(monitor_id::text, 'none') from task where id = ?")
                .param(task.value())
                .query(String.class)
                .single();
    }

    private int changes(TaskId task) {
        return jdbc.sql("select count(*) from task_change where task_id = ?")
                .param(task.value())
                .query(Integer.class)
                .single();
    }

    private String head() {
        return council.head().id().toString();
    }

    @Test
    void several_tasks_go_to_another_clerk_and_the_history_says_from_whom_to_whom() {
        var part = tracking.assignment(second, council.ward());
        var form = page(clerk.post("/tasks/monitor", "task", pick(first), "pick", part + ":0"));
        assertThat(form).contains(tracking.code(first), tracking.code(second), "Đổi cho 2 nhiệm vụ");
        assertThat(changes(first)).isZero();

        var said = page(clerk.post("/tasks/monitor", "task", pick(first), "task", pick(second), "monitor", head()));

        assertThat(said).contains("Đã làm").doesNotContain("Không làm được");
        assertThat(monitor(first)).isEqualTo(head()).isEqualTo(monitor(second));
        assertThat(page(clerk.get("/tasks/" + tracking.code(first))))
                .contains(
                        "đổi chuyên viên theo dõi",
                        council.clerk().name(),
                        council.head().name());
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/assignments/" + part)))
                .contains("đổi chuyên viên theo dõi");
    }

    @Test
    void a_task_that_somebody_gave_away_meanwhile_is_left_and_the_answer_says_who_follows_it() {
        var seen = pick(first);
        clerk.post("/tasks/monitor", "task", seen, "monitor", MonitorController.NOBODY);
        assertThat(monitor(first)).isEqualTo("none");
        clerk.post(
                "/tasks/monitor",
                "task",
                pick(first),
                "monitor",
                council.clerk().id().toString());

        var said = page(clerk.post("/tasks/monitor", "task", seen, "task", pick(second), "monitor", head()));

        assertThat(said).contains("Không làm được", "hiện " + council.clerk().name() + " theo dõi", "Đã làm");
        assertThat(monitor(first)).isEqualTo(council.clerk().id().toString());
        assertThat(monitor(second)).isEqualTo(head());
    }

    @Test
    void sent_twice_it_is_told_once() {
        var seen = pick(first);
        clerk.post("/tasks/monitor", "task", seen, "monitor", head());
        assertThat(page(clerk.post("/tasks/monitor", "task", seen, "monitor", head())))
                .doesNotContain("Không làm được");
        assertThat(changes(first)).isOne();
    }

    @Test
    void nobody_but_a_person_of_the_office_can_be_chosen_and_without_rows_nothing_is_done() {
        assertThat(clerk.post(
                        "/tasks/monitor",
                        "task",
                        pick(first),
                        "monitor",
                        council.ownOfficer().id().toString()))
                .hasStatus(422);
        assertThat(clerk.post("/tasks/monitor", "task", "none:x", "task", "other"))
                .hasStatus(422);
        assertThat(changes(first)).isZero();
    }

    @Test
    void lists_of_tasks_and_of_parts_and_the_page_of_a_task_offer_it_to_the_office_alone() {
        for (var address : new String[] {"/tasks", "/tasks?figure=all", "/tasks/" + tracking.code(first)}) {
            assertThat(page(clerk.get(address))).as(address).contains("Đổi chuyên viên theo dõi");
            assertThat(page(Visit.as(council.committee(), context).get(address)))
                    .as(address)
                    .doesNotContain("Đổi chuyên viên theo dõi");
        }
    }
}
