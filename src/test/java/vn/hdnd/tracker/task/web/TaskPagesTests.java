package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.coordinator;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleTown.class)
class TaskPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private TaskId task;
    private AssignmentId part;
    private Visit unit;
    private Visit clerk;

    @BeforeEach
    void a_task_of_three() {
        task = town.started(town.plan(
                TaskMode.EACH,
                20,
                lead(town.ward(0)),
                lead(town.ward(1)),
                lead(town.peoples),
                coordinator(town.legal)));
        part = town.assignment(task, town.ward(0));
        unit = as(town.ward(0));
        clerk = as(town.clerk);
    }

    private Visit as(UnitId officerOf) {
        return as(town.officer(officerOf));
    }

    private Visit as(Actor person) {
        return Visit.as(person, context);
    }

    private MvcTestResult ask(long version, LocalDate until, String note) {
        return unit.post(
                "/assignments/" + part + "/request-extension",
                "version",
                String.valueOf(version),
                "until",
                VietnamTime.DAY.format(until),
                "note",
                note);
    }

    @Test
    void two_clicks_ask_once_and_other_words_of_a_second_page_are_not_taken_for_sent() {
        var seen = town.version(part);
        var until = LocalDate.now(VietnamTime.ZONE).plusDays(90);
        assertThat(ask(seen, until, "Do mưa lũ.")).hasRedirectedUrl("/assignments/" + part);
        assertThat(ask(seen, until, " Do mưa lũ. ")).hasRedirectedUrl("/assignments/" + part);

        var other = ask(seen, until, "Chờ hướng dẫn của tỉnh.");
        assertThat(other).hasStatus(409);
        assertThat(body(other))
                .contains("Chờ hướng dẫn của tỉnh.", "đề nghị gia hạn đến", "Việc này nay không còn thực hiện được.");
        assertThat(ask(seen, until.plusDays(1), "Do mưa lũ.")).hasStatus(409);
        assertThat(body(unit.get("/assignments/" + part)))
                .contains("Do mưa lũ.")
                .doesNotContain("Chờ hướng dẫn");
    }

    @Test
    void who_grants_what_was_withdrawn_is_told_so_and_keeps_the_words() {
        var committee = as(town.committee);
        ask(town.version(part), LocalDate.now(VietnamTime.ZONE).plusDays(90), "Do mưa lũ.");
        var seen = String.valueOf(town.version(part));
        unit.post("/assignments/" + part + "/withdraw-extension", "version", seen);

        var late = committee.post(
                "/assignments/" + part + "/grant-extension",
                "version",
                seen,
                "until",
                VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE).plusDays(90)),
                "note",
                "Đồng ý lần cuối.");
        assertThat(late).hasStatus(409);
        assertThat(body(late))
                .contains("rút lại đề nghị gia hạn", "Đồng ý lần cuối.", "Việc này nay không còn thực hiện được.");
    }

    @Test
    void what_a_word_processor_hides_in_a_text_is_neither_kept_nor_an_error() {
        ask(town.version(part), LocalDate.now(VietnamTime.ZONE).plusDays(90), "Do mưa\u000blũ\u0000.");
        assertThat(jdbc.sql("select extension_reason from assignment where id = ?")
                        .param(part.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Do mưa\nlũ.");
        assertThat(clerk.get("/tasks?q=%00mưa%0B")).hasStatusOk();
        assertThat(clerk.get("/tasks?q=%00")).hasStatusOk();
    }

    @Test
    void a_part_that_was_cancelled_does_not_claim_to_have_had_no_deadline() {
        as(town.committee)
                .post(
                        "/assignments/" + part + "/cancel",
                        "version",
                        String.valueOf(town.version(part)),
                        "note",
                        "Trùng việc khác.");
        assertThat(body(unit.get("/assignments/" + part)))
                .contains("Đã hủy", "Trùng việc khác.")
                .doesNotContain("Không quy định thời hạn");
        jdbc.sql("update assignment set status = 'CANCELLED' where task_id = ?")
                .param(task.value())
                .update();
        assertThat(body(clerk.get("/tasks?q=" + town.code(task))))
                .contains("Không còn đơn vị thực hiện")
                .doesNotContain("0/0");
        assertThat(body(clerk.get("/tasks/" + town.code(task))))
                .contains("Không còn đơn vị thực hiện")
                .doesNotContain("0/0");
    }

    @Test
    void a_part_that_rests_says_so_and_does_not_claim_to_wait() {
        as(town.committee)
                .post(
                        "/assignments/" + part + "/suspend",
                        "version",
                        String.valueOf(town.version(part)),
                        "note",
                        "Chờ sáp nhập.");
        assertThat(body(unit.get("/assignments/" + part)))
                .contains("Đang tạm dừng", "Chờ sáp nhập.")
                .doesNotContain("Đang chờ ý kiến");
    }

    private static String body(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private String version() {
        return String.valueOf(town.version(part));
    }

    private MvcTestResult report(String slug, String outcome) {
        return unit.post(
                "/assignments/" + part + "/" + slug,
                "version",
                version(),
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                outcome,
                "quantityDone",
                "18",
                "quantityTotal",
                "31",
                "difficulties",
                "Chờ UBND trả lời");
    }

    private String status() {
        return jdbc.sql("select status from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_unit_finds_its_duty_on_its_desk_and_accepts_it() {
        assertThat(page(unit.get("/desk"))).contains("Mới giao", "Tiếp nhận", "/assignments/" + part);
        var accepted = unit.post("/assignments/" + part + "/accept", "version", version(), "from", "desk");
        assertThat(accepted).hasRedirectedUrl("/desk");
        assertThat(status()).isEqualTo("ACCEPTED");
        assertThat(page(unit.get("/desk"))).contains("ngày làm việc", "Báo cáo hoàn thành");
    }

    @Test
    void a_report_appears_in_the_history_and_waits_on_the_offices_desk() {
        assertThat(report("report-completion", "Đã tổng hợp đủ 31 kiến nghị")).hasStatus3xxRedirection();
        assertThat(page(unit.get("/assignments/" + part)))
                .contains("Đã tổng hợp đủ 31 kiến nghị", "18/31", "Chờ UBND trả lời", "Rút lại báo cáo");
        assertThat(page(clerk.get("/desk"))).contains("Chờ xác nhận");
        assertThat(page(clerk.get("/desk/queues/waiting"))).contains("/assignments/" + part + "/confirm");
    }

    @Test
    void a_report_with_mistakes_comes_back_with_everything_typed() {
        var sent = unit.post(
                "/assignments/" + part + "/report-progress",
                "version",
                version(),
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                " ",
                "quantityDone",
                "40",
                "quantityTotal",
                "31",
                "difficulties",
                "Giữ nguyên lời này",
                "paperDate",
                "30/02/2026");
        assertThat(sent).hasStatus(422);
        assertThat(body(sent))
                .contains("Giữ nguyên lời này", "30/02/2026", "Hãy ghi nội dung báo cáo", "không được lớn hơn tổng số");
        assertThat(status()).isEqualTo("ASSIGNED");
    }

    @Test
    void a_stale_report_shows_what_happened_and_keeps_the_text() {
        var seen = version();
        clerk.post("/assignments/" + part + "/accept", "version", seen);
        var sent = unit.post(
                "/assignments/" + part + "/report-progress",
                "version",
                seen,
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                "Đang rà soát từng kiến nghị");
        assertThat(sent).hasStatus(409);
        assertThat(body(sent))
                .contains("Đang rà soát từng kiến nghị", "vừa có cập nhật mới", "đã tiếp nhận")
                .contains("name=\"version\" value=\"" + version() + "\"");
    }

    @Test
    void the_office_confirms_in_place() {
        report("report-completion", "Xong");
        var confirmed =
                clerk.send(MockMvcRequestBuilders.post("/assignments/" + part + "/confirm")
                        .param("version", version())
                        .param("from", "desk")
                        .header("HX-Request", "true")
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .csrf()));
        assertThat(page(confirmed))
                .contains("Đã xác nhận", "count-task-queue-WAITING")
                .doesNotContain("<html");
        assertThat(status()).isEqualTo("COMPLETED");
    }

    @Test
    void a_refused_act_says_why_and_keeps_the_reason_typed() {
        report("report-completion", "Xong");
        var seen = version();
        clerk.post("/assignments/" + part + "/confirm", "version", seen);
        var returned =
                clerk.post("/assignments/" + part + "/return", "version", version(), "note", "Thiếu số liệu quý III");
        assertThat(returned).hasStatus(409);
        assertThat(body(returned)).contains("Nhiệm vụ đã được xác nhận hoàn thành lúc", "Thiếu số liệu quý III");
    }

    @Test
    void a_paper_answer_is_recorded_for_the_peoples_committee() {
        var asked = town.assignment(task, town.peoples);
        assertThat(page(clerk.get("/assignments/" + asked + "/record"))).contains("UBND thị xã", "Văn bản");
        var sent = clerk.post(
                "/assignments/" + asked + "/record",
                "version",
                String.valueOf(town.version(asked)),
                "submissionId",
                UUID.randomUUID().toString(),
                "kind",
                "COMPLETION",
                "source",
                "PAPER",
                "paperNumber",
                "412/UBND-VP",
                "paperDate",
                "20/11/2025",
                "outcome",
                "Đã trả lời 12 kiến nghị");
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(page(clerk.get("/assignments/" + asked)))
                .contains("412/UBND-VP", "20/11/2025", "Đã phản hồi", "Ghi nhận kết quả", "Đề nghị bổ sung thông tin")
                .contains("ghi nhận thay UBND thị xã");
    }

    @Test
    void a_paper_without_its_date_comes_back() {
        var sent = clerk.post(
                "/assignments/" + part + "/record",
                "version",
                version(),
                "submissionId",
                UUID.randomUUID().toString(),
                "kind",
                "PROGRESS",
                "source",
                "PAPER",
                "outcome",
                "Đang làm");
        assertThat(sent).hasStatus(422);
        assertThat(body(sent)).contains("Hãy ghi ngày của văn bản", "Đang làm");
    }

    @Test
    void the_task_shows_a_row_per_unit_those_who_are_asked_apart() {
        var code = town.code(task);
        assertThat(page(clerk.get("/tasks/" + code)))
                .contains("0/2", "đã hoàn thành", "Cơ quan, tổ chức được đề nghị", "Đơn vị phối hợp")
                .contains("Cập nhật thay đơn vị", "TT HĐND phường An Thạnh", "TT HĐND phường Bến Gỗ", "UBND thị xã");
        assertThat(page(unit.get("/tasks/" + code)))
                .contains("TT HĐND phường An Thạnh")
                .doesNotContain("TT HĐND phường Bến Gỗ", "UBND thị xã");
        assertThat(as(town.ward(2)).get("/tasks/" + code)).hasStatus(404);
    }

    @Test
    void the_committee_finds_only_what_it_judges() {
        report("report-completion", "Xong");
        assertThat(page(as(town.committee).get("/desk"))).doesNotContain("/assignments/" + part);
    }

    @Test
    void english_readers_find_their_words() {
        var english = clerk.send(
                MockMvcRequestBuilders.get("/tasks/" + town.code(task)).locale(java.util.Locale.ENGLISH));
        assertThat(english).hasStatusOk();
    }

    @Test
    void nonsense_in_addresses_begins_at_the_top() {
        assertThat(unit.get("/desk?after=x_y_z")).hasStatusOk();
        assertThat(unit.get("/desk/standing?after=9_9")).hasStatusOk();
        assertThat(clerk.get("/desk/queues/silent?after=%00_")).hasStatusOk();
        assertThat(clerk.get("/desk/queues/other")).hasStatus(404);
        assertThat(clerk.get("/assignments/1")).hasStatus(400);
        assertThat(clerk.get("/assignments/" + part + "?after=z&act=%3Cscript%3E"))
                .hasStatusOk();
    }
}
