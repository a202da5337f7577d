package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.identity.Delegations;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Delegations delegations;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId part;
    private String code;
    private Visit unit;
    private Visit clerk;
    private Visit head;
    private Visit committee;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
    }

    @BeforeEach
    void a_duty_of_a_ward() {
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        part = tracking.assignment(task, council.ward());
        code = tracking.code(task);
        unit = Visit.as(council.ownOfficer(), context);
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
        committee = Visit.as(council.committee(), context);
    }

    private String at(String act) {
        return "/assignments/" + part + "/" + act;
    }

    private String version() {
        return String.valueOf(tracking.version(part));
    }

    private static String inDays(int days) {
        return VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE).plusDays(days));
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String column(String name) {
        return jdbc.sql("select " + name + "::text from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void ask() {
        assertThat(unit.post(at("request-extension"), "version", version(), "until", inDays(30), "note", "Chờ số liệu"))
                .hasStatus3xxRedirection();
    }

    @Test
    void more_time_goes_from_the_unit_over_the_clerk_and_the_head_to_the_committee() {
        assertThat(page(unit.get("/assignments/" + part))).contains("Đề nghị gia hạn", "Đề nghị giao lại");
        ask();
        assertThat(page(clerk.get("/desk/queues/extension")))
                .contains(
                        "Đề nghị gia hạn đến " + inDays(30) + " (thời hạn hiện nay " + inDays(20) + ")",
                        "Chờ số liệu",
                        "Đề xuất đồng ý",
                        "Đề xuất không đồng ý");

        clerk.post(at("propose/grant-extension"), "version", version(), "until", inDays(30));
        assertThat(page(head.get("/desk/queues/proposed"))).contains(part.toString(), "Trình Thường trực");
        head.post(at("put-to-committee"), "version", version());
        assertThat(page(committee.get("/desk/queues/put"))).contains(part.toString(), "đề xuất đồng ý gia hạn");
        assertThat(committee.post(at("agree"), "version", version(), "from", "desk"))
                .hasRedirectedUrl("/desk");

        assertThat(column("deadline"))
                .isEqualTo(LocalDate.now(VietnamTime.ZONE).plusDays(30).toString());
        assertThat(page(unit.get("/assignments/" + part)))
                .contains("hạn ban đầu " + inDays(20), "đồng ý gia hạn cho", "trình Thường trực đề xuất");
        assertThat(page(committee.get("/desk/queues/put"))).doesNotContain(part.toString());
    }

    @Test
    void a_list_shows_what_is_asked_for_and_afterwards_the_first_deadline_beside_the_new_one() {
        var list = "/tasks?unit=" + council.ward() + "&q=" + code;
        ask();
        assertThat(page(clerk.get(list))).contains("Đề nghị gia hạn đến " + inDays(30));

        committee.post(at("grant-extension"), "version", version(), "until", inDays(30));

        assertThat(page(clerk.get(list)))
                .contains("hạn ban đầu " + inDays(20))
                .doesNotContain("Đề nghị gia hạn đến " + inDays(30));
    }

    @Test
    void a_request_with_mistakes_comes_back_with_everything_typed() {
        var sent =
                unit.post(at("request-extension"), "version", version(), "until", "31/02/2027", "note", "Giữ lời này");
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("31/02/2027", "Giữ lời này");

        var early = unit.post(at("request-extension"), "version", version(), "until", inDays(3), "note", "Giữ lời này");
        assertThat(early).hasStatus(409);
        assertThat(page(early)).contains("không sau hạn hiện tại", "Giữ lời này");
        assertThat(column("extension_until")).isEmpty();
    }

    @Test
    void a_declined_part_is_kept_by_the_committee_with_a_reply_that_the_unit_reads() {
        unit.post(at("decline"), "version", version(), "note", "Không thuộc thẩm quyền");
        assertThat(page(clerk.get("/desk/queues/declined"))).contains(part.toString(), "Không thuộc thẩm quyền");
        assertThat(committee.post(at("uphold"), "version", version(), "note", ""))
                .hasStatus(422);

        committee.post(at("uphold"), "version", version(), "note", "Thuộc thẩm quyền của phường");

        assertThat(column("status")).isEqualTo("ASSIGNED");
        assertThat(page(unit.get("/assignments/" + part))).contains("Thuộc thẩm quyền của phường", "giữ nguyên");
    }

    @Test
    void the_head_decides_what_was_handed_over_and_names_the_basis() {
        ask();
        assertThat(head.get(at("grant-extension"))).hasRedirectedUrl("/assignments/" + part);
        delegations.hand(Set.of(Decision.EXTENSION), council.admin());
        try {
            assertThat(page(head.get(at("grant-extension")))).contains("Theo ý kiến của");
            assertThat(head.post(at("grant-extension"), "version", version(), "until", inDays(30)))
                    .hasStatus(422);
            head.post(
                    at("grant-extension"),
                    "version",
                    version(),
                    "until",
                    inDays(30),
                    "basisWho",
                    "đồng chí Nguyễn Kiên",
                    "basisOn",
                    inDays(-1));
            assertThat(page(unit.get("/assignments/" + part)))
                    .contains("Theo ý kiến của đồng chí Nguyễn Kiên, ngày " + inDays(-1));
        } finally {
            delegations.hand(Set.of(), council.admin());
        }
    }

    @Test
    void a_stale_click_is_told_what_happened() {
        var seen = version();
        unit.post(at("accept"), "version", seen);
        var late = committee.post(at("suspend"), "version", seen, "note", "Chờ hướng dẫn");
        assertThat(late).hasStatus(409);
        assertThat(page(late)).contains("Chờ hướng dẫn");
        assertThat(column("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_proposal_finished_on_the_desk_leaves_its_place_and_the_count() {
        ask();
        var done = clerk.sendWithToken(MockMvcRequestBuilders.post(at("propose/grant-extension"))
                .header("HX-Request", "true")
                .param("version", version())
                .param("until", inDays(30))
                .param("queue", "extension")
                .param("from", "desk"));
        assertThat(page(done)).contains("count-task-queue-EXTENSION", "Đã ghi đề xuất");
    }
}
