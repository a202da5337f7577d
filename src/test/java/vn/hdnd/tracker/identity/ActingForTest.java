package vn.hdnd.tracker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

/** A colleague does the work of somebody who is away, on the days agreed, in the name of both, and judges nothing of either. */
@WebTest
class ActingForTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleTracking tracking;
    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
    }

    private Visit as(Actor actor) {
        return Visit.as(actor, context);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult handOver(Visit by, String path, Actor deputy, LocalDate from, LocalDate until) {
        return by.post(
                path,
                "submissionId",
                UUID.randomUUID().toString(),
                "deputy",
                deputy.id().toString(),
                "from",
                VietnamTime.DAY.format(from),
                "until",
                VietnamTime.DAY.format(until));
    }

    private Visit clerkForHead() {
        handOver(as(council.head()), "/account/acting-for", council.clerk(), today, today.plusDays(3));
        var clerk = as(council.clerk());
        assertThat(page(clerk.get("/account"))).contains("Làm thay Phạm Quốc Việt");
        clerk.post("/account/acting-for/begin", "absent", council.head().id().toString());
        return clerk;
    }

    private AssignmentId ownDuty() {
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.office())));
        return tracking.assignment(task, council.office());
    }

    private void reportCompletion(Visit by, AssignmentId part) {
        var sent = by.post(
                "/assignments/" + part + "/report-completion",
                "version",
                String.valueOf(tracking.version(part)),
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                "Đã tổng hợp xong");
        assertThat(sent).hasRedirectedUrl("/assignments/" + part);
    }

    private String confirmed(Visit by, AssignmentId part) {
        by.post("/assignments/" + part + "/confirm", "version", String.valueOf(tracking.version(part)));
        return jdbc.sql("select status from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .single();
    }

    @Test
    void what_is_done_for_somebody_names_both_and_only_then() {
        var notice = tracking.draft();
        tracking.item(notice, "Tiếp tục thực hiện.", List.of());
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        var part = tracking.assignment(task, council.ward());
        var clerk = clerkForHead();
        assertThat(page(clerk.get("/desk"))).contains("Đang làm thay Phạm Quốc Việt");

        clerk.post(
                "/assignments/" + part + "/propose/suspend",
                "version",
                String.valueOf(tracking.version(part)),
                "note",
                "Chờ hướng dẫn");
        clerk.post("/account/acting-for/end");
        assertThat(page(clerk.get("/assignments/" + part)))
                .contains("Lê Thu Hà làm thay Phạm Quốc Việt")
                .doesNotContain("Đang làm thay");
        assertThat(jdbc.sql("select acting_for from assignment_event where assignment_id = ? and action = 'PROPOSE'")
                        .param(part.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(council.head().id().value());
    }

    @Test
    void it_counts_on_the_days_agreed_and_ends_by_itself_or_at_once() {
        handOver(as(council.head()), "/account/acting-for", council.clerk(), today.plusDays(1), today.plusDays(3));
        var clerk = as(council.clerk());
        assertThat(page(clerk.get("/account"))).doesNotContain("Làm thay Phạm Quốc Việt");
        clerk.post("/account/acting-for/begin", "absent", council.head().id().toString());
        assertThat(page(clerk.get("/account"))).doesNotContain("Đang làm thay");

        jdbc.sql("update substitution set from_on = ? where deputy_id = ?")
                .params(today, council.clerk().id().value())
                .update();
        clerk.post("/account/acting-for/begin", "absent", council.head().id().toString());
        assertThat(page(clerk.get("/account"))).contains("Đang làm thay Phạm Quốc Việt");

        var id = jdbc.sql("select id from substitution where deputy_id = ?")
                .param(council.clerk().id().value())
                .query(UUID.class)
                .single();
        assertThat(as(council.observer()).post("/acting-for/" + id + "/revoke")).hasStatus(404);
        as(council.head()).post("/acting-for/" + id + "/revoke");
        assertThat(page(clerk.get("/account"))).doesNotContain("Đang làm thay").contains("Chuyên viên");
    }

    @Test
    void the_last_day_is_the_last() {
        var clerk = clerkForHead();
        jdbc.sql("update substitution set from_on = ?, until_on = ? where deputy_id = ?")
                .params(
                        today.minusDays(5),
                        today.minusDays(1),
                        council.clerk().id().value())
                .update();
        assertThat(page(clerk.get("/account"))).doesNotContain("Đang làm thay");
    }

    @Test
    void only_a_colleague_of_the_same_side_acts() {
        var refused =
                handOver(as(council.head()), "/account/acting-for", council.ownOfficer(), today, today.plusDays(1));
        assertThat(page(refused)).contains("Chỉ đồng nghiệp cùng vai trò");
        assertThat(page(handOver(
                        as(council.ownOfficer()), "/account/acting-for", council.otherOfficer(), today, today)))
                .contains("Chưa có đồng nghiệp cùng vai trò");
        var begun = as(council.clerk());
        begun.post(
                "/account/acting-for/begin", "absent", council.committee().id().toString());
        assertThat(page(begun.get("/account"))).doesNotContain("Đang làm thay");
    }

    @Test
    void days_that_cannot_be_are_refused_and_what_was_chosen_is_still_there() {
        var past = handOver(as(council.head()), "/account/acting-for", council.clerk(), today.minusDays(1), today);
        assertThat(page(past)).contains("không thể trước hôm nay", VietnamTime.DAY.format(today.minusDays(1)));
        assertThat(page(handOver(as(council.head()), "/account/acting-for", council.clerk(), today.plusDays(2), today)))
                .contains("không thể trước ngày bắt đầu");
        assertThat(page(as(council.head()).post("/account/acting-for", "from", "30/02/2026")))
                .contains("Ngày phải viết theo dạng", "30/02/2026");
        var nobody = UUID.randomUUID().toString();
        assertThat(page(as(council.head()).post("/account/acting-for", "submissionId", nobody, "deputy", "")))
                .contains("Hãy chọn người làm thay", "Hãy ghi ngày bắt đầu");
    }

    @Test
    void nobody_confirms_for_another_what_they_reported_themselves() {
        var part = ownDuty();
        var clerk = as(council.clerk());
        reportCompletion(clerk, part);
        var forHead = clerkForHead();
        assertThat(confirmed(forHead, part)).isEqualTo("REPORTED");
        assertThat(confirmed(as(council.head()), part)).isEqualTo("COMPLETED");
    }

    @Test
    void nobody_confirms_what_was_reported_in_their_name() {
        var part = ownDuty();
        reportCompletion(clerkForHead(), part);
        assertThat(page(as(council.head()).get("/desk/queues/waiting"))).doesNotContain(part.toString());
        assertThat(confirmed(as(council.head()), part)).isEqualTo("REPORTED");
        assertThat(confirmed(as(council.clerk()), part)).isEqualTo("REPORTED");
        assertThat(confirmed(as(council.committee()), part)).isEqualTo("COMPLETED");
    }

    @Test
    void it_takes_no_statement_more() {
        var own = as(council.head());
        var acting = clerkForHead();
        for (var path : List.of("/desk", "/account")) {
            own.get(path);
            acting.get(path);
            var statements = counter.during(() -> assertThat(own.get(path)).hasStatusOk());
            assertThat(counter.during(() -> assertThat(acting.get(path)).hasStatusOk()))
                    .as(path)
                    .hasSameSizeAs(statements);
        }
    }

    @Test
    void whoever_has_left_the_side_acts_no_longer() {
        var clerk = clerkForHead();
        jdbc.sql("update account_role set role = 'OBSERVER' where account_id = ?")
                .param(council.clerk().id().value())
                .update();
        assertThat(page(clerk.get("/account"))).doesNotContain("Đang làm thay", "Làm thay Phạm Quốc Việt");
    }

    @Test
    void what_was_handed_over_is_not_handed_on_and_an_administrator_may_arrange_it() {
        var clerk = clerkForHead();
        assertThat(page(handOver(clerk, "/account/acting-for", council.head(), today, today)))
                .contains("Hãy bấm “Thôi làm thay” trước");

        var path = "/accounts/" + council.clerk().id() + "/acting-for";
        assertThat(handOver(as(council.admin()), path, council.head(), today, today))
                .hasRedirectedUrl(path);
        assertThat(page(as(council.head()).get("/desk"))).contains("Làm thay Lê Thu Hà");
    }
}
