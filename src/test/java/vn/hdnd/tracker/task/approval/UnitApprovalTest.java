package vn.hdnd.tracker.task.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

/** Where a unit wants it so, nothing leaves it that its head has not let go, and nobody outside reads it before. */
@WebTest
class UnitApprovalTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FileStore files;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId part;
    private String page;
    private Actor chief;
    private Visit officer;
    private Visit head;
    private Visit clerk;

    @BeforeEach
    void a_ward_whose_head_approves() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        part = tracking.assignment(
                tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward()))),
                council.ward());
        page = "/assignments/" + part;
        var name = "chief" + UUID.randomUUID().toString().substring(0, 8);
        var grant = new RoleGrant(Role.UNIT_OFFICER, council.ward(), null, true);
        var id = accounts.openSamples(
                        List.of(new NewAccount(name, "Tô Văn Trưởng", List.of(grant))), SampleCouncil.PASSWORD)
                .get(0);
        chief = new Actor(id, name, "Tô Văn Trưởng", List.of(new RoleHeld(Role.UNIT_OFFICER, council.ward(), true)));
        officer = Visit.as(council.ownOfficer(), context);
        head = Visit.as(chief, context);
        clerk = Visit.as(council.clerk(), context);
        head.post("/units/" + council.ward() + "/approval", "progress", "true", "completion", "true");
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult report(Visit by, String kind, String outcome, String... more) {
        var fields = new ArrayList<>(List.of(
                "version",
                String.valueOf(tracking.version(part)),
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                outcome));
        fields.addAll(List.of(more));
        return by.post(page + "/" + kind, fields.toArray(String[]::new));
    }

    private MvcTestResult step(Visit by, String step, String... more) {
        var version = jdbc.sql(
                        "select version from unsent_report where assignment_id = ? order by typed_at desc limit 1")
                .param(part.value())
                .query(Long.class)
                .single();
        return step(by, step, version, more);
    }

    private MvcTestResult step(Visit by, String step, long version, String... more) {
        var fields = new ArrayList<>(List.of("version", String.valueOf(version)));
        fields.addAll(List.of(more));
        return by.post(page + "/approval/" + step, fields.toArray(String[]::new));
    }

    private int reports() {
        return jdbc.sql("select count(*) from progress_report where assignment_id = ?")
                .param(part.value())
                .query(Integer.class)
                .single();
    }

    private String status() {
        return jdbc.sql("select status from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .single();
    }

    @Test
    void it_waits_visibly_and_the_Office_reads_no_word_of_it_until_the_head_lets_it_go() {
        assertThat(report(officer, "report-completion", "Đã giải quyết 31 kiến nghị"))
                .hasRedirectedUrl(page);
        assertThat(status()).isEqualTo("ASSIGNED");
        assertThat(text(clerk.get(page)))
                .contains("Chờ lãnh đạo đơn vị duyệt")
                .doesNotContain("Đã giải quyết 31 kiến nghị");
        assertThat(clerk.get(page + "/approval")).hasStatus(403);
        assertThat(Visit.as(council.otherOfficer(), context).get(page + "/approval"))
                .hasStatus(404);
        assertThat(text(head.get("/desk"))).contains("Báo cáo chờ duyệt");
        assertThat(text(head.get(page + "/approval"))).contains("Đã giải quyết 31 kiến nghị", "Đỗ Văn Đông");

        step(head, "approve", "outcome", "Đã giải quyết đủ 31 kiến nghị");
        assertThat(status()).isEqualTo("REPORTED");
        assertThat(text(clerk.get(page)))
                .contains("Đã giải quyết đủ 31 kiến nghị", "Tô Văn Trưởng", "người soạn: Đỗ Văn Đông")
                .doesNotContain("Chờ lãnh đạo đơn vị duyệt");
    }

    @Test
    void it_counts_the_day_on_which_it_leaves_the_unit() {
        report(officer, "report-completion", "Đã xong");
        jdbc.sql("update unsent_report set typed_at = typed_at - interval '10 days' where assignment_id = ?")
                .param(part.value())
                .update();
        step(head, "approve", "outcome", "Đã xong");
        assertThat(jdbc.sql("select reported_on from assignment where id = ?")
                        .param(part.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.now(VietnamTime.ZONE));
    }

    @Test
    void sent_back_with_words_it_comes_again_changed() {
        report(officer, "report-progress", "Đang làm");
        assertThat(step(head, "send-back", "words", " ")).hasStatus(409);
        step(head, "send-back", "words", "Nêu rõ số liệu");
        assertThat(text(officer.get(page))).contains("Lãnh đạo đơn vị trả lại báo cáo");
        assertThat(text(officer.get(page + "/approval"))).contains("Nêu rõ số liệu", "Đang làm");
        assertThat(step(head, "approve", "outcome", "Vượt")).hasStatus(409);

        step(officer, "resubmit", "outcome", "Đã làm 18/31", "quantityDone", "18", "quantityTotal", "31");
        step(head, "approve", "outcome", "Đã làm 18/31", "quantityDone", "18", "quantityTotal", "31");
        assertThat(text(clerk.get(page))).contains("Đã làm 18/31").doesNotContain("Nêu rõ số liệu");
    }

    @Test
    void two_clicks_at_once_have_one_effect() throws Exception {
        report(officer, "report-progress", "Một lần");
        var both = Executors.newFixedThreadPool(2);
        try {
            var first = both.submit(() -> step(Visit.as(chief, context), "approve", 0, "outcome", "Một lần"));
            var second = both.submit(() -> step(Visit.as(chief, context), "approve", 0, "outcome", "Một lần"));
            assertThat(first.get()).hasStatus(302);
            assertThat(second.get()).hasStatus(302);
        } finally {
            both.shutdownNow();
        }
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void an_officer_takes_it_back_and_types_another_but_never_two_at_once() {
        report(officer, "report-progress", "Bản một");
        assertThat(report(officer, "report-progress", "Bản hai")).hasStatus(409);
        assertThat(officer.get(page + "/report-progress")).hasRedirectedUrl(page + "/approval");
        step(officer, "withdraw");
        assertThat(step(head, "approve", "outcome", "Bản một")).hasRedirectedUrl(page);
        assertThat(reports()).isZero();
        report(officer, "report-progress", "Bản hai");
        step(head, "approve", "outcome", "Bản hai");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void nobody_approves_what_they_typed_also_not_for_the_head() {
        report(officer, "report-progress", "Tự duyệt");
        assertThat(step(officer, "approve", "outcome", "Tự duyệt")).hasStatus(409);
        var today = LocalDate.now(VietnamTime.ZONE);
        context.getBean(Substitutions.class)
                .arrange(
                        chief.id(),
                        council.ownOfficer().id(),
                        new NewSubstitution(UUID.randomUUID(), today, today),
                        chief);
        officer.post("/account/acting-for/begin", "absent", chief.id().toString());
        assertThat(step(officer, "approve", "outcome", "Tự duyệt")).hasStatus(409);
        assertThat(reports()).isZero();
    }

    @Test
    void what_the_head_types_and_what_the_Office_records_waits_for_nobody() {
        report(head, "report-progress", "Lãnh đạo tự báo cáo");
        assertThat(reports()).isEqualTo(1);
        var today = VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE));
        report(clerk, "record", "Phường gọi điện", "kind", "PROGRESS", "source", "TELEPHONE", "receivedOn", today);
        assertThat(reports()).isEqualTo(2);
    }

    @Test
    void its_files_are_read_in_the_unit_alone_until_it_is_sent() {
        var file = files.store(
                "bang-chung.pdf",
                new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                OwnerKind.REPORT,
                council.ownOfficer().id());
        report(officer, "report-completion", "Kèm tệp", "files", file.id().toString());
        assertThat(head.get("/files/" + file.id())).hasStatusOk();
        assertThat(clerk.get("/files/" + file.id())).hasStatus(404);
        step(head, "approve", "outcome", "Kèm tệp");
        assertThat(clerk.get("/files/" + file.id())).hasStatusOk();
        assertThat(text(clerk.get(page))).contains("bang-chung.pdf");
    }

    private String pdf(String name, Actor by) {
        return files.store(
                        name,
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        OwnerKind.REPORT,
                        by.id())
                .id()
                .toString();
    }

    @Test
    void files_of_what_was_sent_back_are_changed_with_its_words() {
        var blurred = pdf("anh-mo.pdf", council.ownOfficer());
        var kept = pdf("giu-lai.pdf", council.ownOfficer());
        report(officer, "report-completion", "Kèm tệp", "files", blurred, "files", kept);
        step(head, "send-back", "words", "Ảnh mờ, gửi bản khác");
        assertThat(text(officer.get(page + "/approval"))).contains("anh-mo.pdf", "Bỏ tệp này", "Thêm tệp");

        var clear = pdf("anh-ro.pdf", council.ownOfficer());
        assertThat(step(officer, "resubmit", "outcome", "Đã thay ảnh", "files", clear, "dropped", blurred))
                .hasRedirectedUrl(page);
        assertThat(officer.get("/files/" + blurred)).hasStatus(404);
        assertThat(clerk.get("/files/" + clear)).hasStatus(404);
        assertThat(text(head.get(page + "/approval")))
                .contains("anh-ro.pdf", "giu-lai.pdf")
                .doesNotContain("anh-mo.pdf", "Bỏ tệp này");

        step(head, "approve", "outcome", "Đã thay ảnh");
        assertThat(clerk.get("/files/" + clear)).hasStatusOk();
        assertThat(clerk.get("/files/" + kept)).hasStatusOk();
    }

    @Test
    void evidence_that_is_required_is_not_dropped_and_nothing_typed_is_lost() {
        jdbc.sql("update task set evidence_required = true where id = (select task_id from assignment where id = ?)")
                .param(part.value())
                .update();
        var only = pdf("minh-chung.pdf", council.ownOfficer());
        report(officer, "report-completion", "Kèm tệp", "files", only);
        step(head, "send-back", "words", "Viết lại");
        var refused = step(officer, "resubmit", "outcome", "Viết lại rồi", "dropped", only);
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("cần có tệp minh chứng", "Viết lại rồi", "minh-chung.pdf");
        assertThat(officer.get("/files/" + only)).hasStatusOk();

        step(
                officer,
                "resubmit",
                "outcome",
                "Có bản khác",
                "dropped",
                only,
                "files",
                pdf("a.pdf", council.ownOfficer()));
        step(head, "approve", "outcome", "Có bản khác");
        assertThat(status()).isEqualTo("REPORTED");
    }

    @Test
    void a_file_that_is_refused_comes_back_with_what_was_typed() {
        report(officer, "report-progress", "Đang làm");
        step(head, "send-back", "words", "Kèm tệp");
        var form = MockMvcRequestBuilders.multipart(page + "/approval/resubmit")
                .file(new MockMultipartFile("upload", "trong.pdf", null, new byte[0]))
                .file(new MockMultipartFile("upload", "la.exe", null, new byte[] {1}))
                .file(new MockMultipartFile(
                        "upload", "tot.pdf", null, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        form.param("version", "1").param("outcome", "Đã kèm tệp");
        var refused = officer.sendWithToken(form);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("trong.pdf", "không có nội dung", "la.exe", "tot.pdf", "Đã kèm tệp");
        assertThat(step(head, "approve", "outcome", "Vượt")).hasStatus(409);
    }

    @Test
    void files_are_changed_only_while_it_is_sent_back_and_only_with_files_of_ones_own() {
        var own = pdf("cua-phuong.pdf", council.ownOfficer());
        report(officer, "report-progress", "Đang chờ", "files", own);
        assertThat(step(officer, "resubmit", "outcome", "Sửa lén", "dropped", own))
                .hasStatus(409);
        assertThat(officer.get("/files/" + own)).hasStatusOk();
        step(head, "send-back", "words", "Sửa");

        var foreign = pdf("cua-noi-khac.pdf", council.otherOfficer());
        assertThat(step(officer, "resubmit", "outcome", "Lấy tệp", "files", foreign))
                .hasStatus(409);
        assertThat(officer.get("/files/" + foreign)).hasStatus(404);
        var other = Visit.as(council.otherOfficer(), context);
        assertThat(step(other, "resubmit", "outcome", "Xóa tệp", "dropped", own))
                .hasStatus(404);
        assertThat(officer.get("/files/" + own)).hasStatusOk();
        step(officer, "resubmit", "outcome", "Bỏ tệp không phải của mình", "dropped", foreign);
        assertThat(other.get("/files/" + foreign)).hasStatusOk();
    }

    @Test
    void only_the_head_or_an_administrator_sets_it_and_only_where_somebody_can_approve() {
        var rule = "/units/" + council.ward() + "/approval";
        officer.post(rule);
        assertThat(text(officer.get(rule))).contains("Tô Văn Trưởng", "checked");
        Visit.as(council.admin(), context).post(rule, "completion", "true");
        report(officer, "report-progress", "Không cần duyệt");
        assertThat(reports()).isEqualTo(1);

        var elsewhere = "/units/" + council.otherWard() + "/approval";
        var admin = Visit.as(council.admin(), context);
        admin.post(elsewhere, "completion", "true");
        assertThat(text(admin.get(elsewhere))).contains("chưa có lãnh đạo").doesNotContain("checked");
    }

    @Test
    void a_part_that_ended_meanwhile_is_not_reported_on() {
        report(officer, "report-progress", "Muộn rồi");
        Visit.as(council.committee(), context)
                .post(page + "/cancel", "version", String.valueOf(tracking.version(part)), "note", "Không còn phù hợp");
        assertThat(status()).isEqualTo("CANCELLED");
        assertThat(step(head, "approve", "outcome", "Muộn rồi")).hasStatus(409);
        assertThat(reports()).isZero();
    }

    @Test
    void the_page_of_what_was_sent_back_takes_no_more_statements_than_others() {
        report(officer, "report-progress", "Trả lại", "files", pdf("a.pdf", council.ownOfficer()));
        step(head, "send-back", "words", "Sửa");
        officer.get(page + "/approval");
        assertThat(counter.during(
                        () -> assertThat(officer.get(page + "/approval")).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void the_pages_take_no_more_statements_than_others() {
        report(officer, "report-progress", "Đang chờ");
        for (var path : List.of(page, page + "/approval", "/desk")) {
            head.get(path);
            assertThat(counter.during(() -> assertThat(head.get(path)).hasStatusOk()))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }
}
