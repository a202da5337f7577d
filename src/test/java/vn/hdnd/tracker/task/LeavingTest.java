package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** Whoever goes leaves nothing behind that nobody sees. */
@WebTest
class LeavingTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    private SampleCouncil council;
    private AccountId leaver;
    private String code;
    private Visit admin;

    @BeforeEach
    void a_clerk_who_follows_a_task() {
        council = SampleCouncil.found(context);
        var roles = List.of(new RoleGrant(Role.CLERK, council.office(), null));
        var name = "leaver" + UUID.randomUUID().toString().substring(0, 8);
        leaver = accounts.openSamples(List.of(new NewAccount(name, "Hồ Thị Đi", roles)), SampleCouncil.PASSWORD)
                .get(0);
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var plan = tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard()));
        var task = tracking.started(new TaskPlan(
                plan.title(),
                plan.quote(),
                plan.deliverable(),
                plan.mode(),
                plan.targets(),
                plan.deadline(),
                false,
                false,
                leaver));
        code = tracking.code(task);
        admin = Visit.as(council.admin(), context);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String unfollowed() {
        return page(Visit.as(council.head(), context).get("/desk/queues/unfollowed"));
    }

    @Test
    void disabling_an_account_shows_what_it_had_in_hand_and_the_Office_sees_what_nobody_follows() {
        assertThat(unfollowed()).doesNotContain(code);
        assertThat(admin.post("/accounts/" + leaver + "/disable")).hasRedirectedUrl("/accounts/" + leaver + "/in-hand");
        assertThat(page(admin.get("/accounts/" + leaver + "/in-hand")))
                .contains("Nhiệm vụ đang theo dõi", code)
                .doesNotContain(SampleTracking.LONG_TITLE);
        assertThat(unfollowed()).containsOnlyOnce("/tasks/" + code);
    }

    @Test
    void one_act_gives_all_of_it_to_a_colleague_and_the_history_says_so() {
        admin.post("/accounts/" + leaver + "/disable");
        var id = council.clerk().id().toString();
        assertThat(admin.post("/accounts/" + leaver + "/in-hand", "to", id))
                .hasRedirectedUrl("/accounts/" + leaver + "/in-hand");
        assertThat(page(admin.get("/accounts/" + leaver + "/in-hand"))).contains("không giữ việc nào");
        assertThat(unfollowed()).doesNotContain(code);
        assertThat(page(Visit.as(council.head(), context).get("/tasks/" + code)))
                .contains("Hồ Thị Đi", "Lê Thu Hà", "Bùi Đức Trị");
    }

    @Test
    void where_the_leaver_was_named_the_colleague_is_named_beside() {
        var head = Visit.as(council.head(), context);
        head.post(
                "/tasks/" + code + "/remarks",
                "submissionId",
                UUID.randomUUID().toString(),
                "kind",
                "OFFICE_COMMENT",
                "words",
                "Nhờ kiểm tra lại số liệu",
                "mentions",
                leaver.toString());
        admin.post("/accounts/" + leaver + "/disable");
        assertThat(page(admin.get("/accounts/" + leaver + "/in-hand")))
                .contains("Được nhắc đến trong ý kiến")
                .doesNotContain("Nhờ kiểm tra lại số liệu");
        admin.post(
                "/accounts/" + leaver + "/in-hand", "to", council.clerk().id().toString());
        assertThat(page(head.get("/tasks/" + code))).contains("Hồ Thị Đi, Lê Thu Hà");
    }

    @Test
    void nobody_gets_it_who_does_not_follow_tasks() {
        var officer = council.ownOfficer().id().toString();
        admin.post("/accounts/" + leaver + "/in-hand", "to", officer);
        admin.post("/accounts/" + leaver + "/in-hand");
        assertThat(page(admin.get("/accounts/" + leaver + "/in-hand"))).contains(code);
    }

    @Test
    void taking_the_role_away_shows_it_too() {
        var saved = admin.post(
                "/accounts/" + leaver,
                "submissionId",
                leaver.toString(),
                "version",
                "0",
                "name",
                "Hồ Thị Đi",
                "roles[0].role",
                "OBSERVER",
                "roles[0].unit",
                council.committeeUnit().toString());
        assertThat(saved).hasRedirectedUrl("/accounts/" + leaver + "/in-hand");
        assertThat(unfollowed()).contains(code);
    }
}
