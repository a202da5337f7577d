package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.AtOnce;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.FileChanges;

/** Where a unit wants it so, no common report leaves it that its head has not let go, and nobody outside knows of it before. */
@WebTest
class StandingApprovalTest {

    private static final String TODAY = VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StandingReports reports;

    @Autowired
    private StandingApproval approval;

    @Autowired
    private StatementCounter counter;

    private SampleCouncil council;
    private SampleStanding standing;
    private Actor chief;
    private Visit officer;
    private Visit head;
    private Visit clerk;
    private UUID id;
    private String report;
    private String round;

    @BeforeEach
    void a_ward_whose_head_approves_common_reports() {
        council = SampleCouncil.found(context);
        standing = new SampleStanding(context, council);
        standing.tracked(council.ward(), council.otherWard());
        id = standing.report(council.ward());
        report = "/standing/reports/" + id;
        round = "/standing/rounds/" + standing.round();
        var name = "chief" + UUID.randomUUID().toString().substring(0, 8);
        var grant = new RoleGrant(Role.UNIT_OFFICER, council.ward(), null, true);
        var account = accounts.openSamples(
                        List.of(new NewAccount(name, "Tô Văn Trưởng", List.of(grant))), SampleCouncil.PASSWORD)
                .get(0);
        chief = new Actor(
                account, name, "Tô Văn Trưởng", List.of(new RoleHeld(Role.UNIT_OFFICER, council.ward(), true)));
        officer = Visit.as(council.ownOfficer(), context);
        head = Visit.as(chief, context);
        clerk = Visit.as(council.clerk(), context);
        head.post("/units/" + council.ward() + "/approval", "common", "true");
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String[] fields(long version, String words, String... more) {
        var fields = new ArrayList<>(List.of("page", UUID.randomUUID().toString(), "version", String.valueOf(version)));
        standing.duties(council.ward()).forEach(duty -> fields.addAll(List.of("words-" + duty, words)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult send(Visit by, String words, String... more) {
        return by.post(report, fields(standing.version(id), words, more));
    }

    private MvcTestResult step(Visit by, String step, String words, String... more) {
        return by.post(report + "/approval/" + step, fields(standing.version(id), words, more));
    }

    private String status() {
        return jdbc.sql("select status from standing_report where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> deeds() {
        return jdbc.sql("select kind from standing_event where report_id = ? and kind <> 'BEGUN' order by at, id")
                .param(id)
                .query(String.class)
                .list();
    }

    private String pdf(String name, Actor by) {
        return files.store(name, new ByteArrayInputStream(SampleFiles.pdf()), OwnerKind.REPORT, by.id())
                .id()
                .toString();
    }

    @Test
    void it_waits_in_the_unit_and_the_Office_knows_nothing_of_it_until_the_head_lets_it_go() {
        assertThat(text(officer.get(report))).contains("Trình lãnh đạo đơn vị");
        assertThat(send(officer, "Đã tổ chức 4 cuộc")).hasRedirectedUrl(report);
        assertThat(status()).isEqualTo("OPEN");
        assertThat(text(clerk.get(report)))
                .contains("Đơn vị chưa gửi")
                .doesNotContain("Đã tổ chức 4 cuộc", "trình lãnh đạo", "Chờ lãnh đạo");
        assertThat(text(clerk.get(round))).contains("Đã gửi 0/2").doesNotContain("Đã tổ chức 4 cuộc", "Chờ lãnh đạo");
        assertThat(text(officer.get(report)))
                .contains("Chờ lãnh đạo đơn vị duyệt", "Đã tổ chức 4 cuộc", "Rút lại", "trình lãnh đạo đơn vị duyệt.")
                .doesNotContain("Duyệt và gửi báo cáo");
        assertThat(text(officer.get("/desk"))).contains("Chờ lãnh đạo đơn vị duyệt");
        assertThat(text(head.get("/desk"))).contains("Báo cáo chờ duyệt", report, "Xem và duyệt");
        assertThat(text(head.get(report))).contains("Đã tổ chức 4 cuộc", "Đỗ Văn Đông", "Duyệt và gửi báo cáo");

        assertThat(step(head, "approve", "Đã tổ chức 5 cuộc")).hasRedirectedUrl(report);
        assertThat(status()).isEqualTo("SENT");
        assertThat(text(clerk.get(round))).contains("Đã gửi 1/2", "Đã tổ chức 5 cuộc", "Tô Văn Trưởng");
        assertThat(text(clerk.get(report)))
                .contains("duyệt và gửi báo cáo; người soạn: Đỗ Văn Đông.")
                .doesNotContain("trình lãnh đạo");
        assertThat(text(head.get("/desk"))).doesNotContain("Báo cáo chờ duyệt");
        assertThat(deeds()).containsExactly("SUBMITTED", "SENT");
    }

    @Test
    void it_counts_the_day_on_which_it_leaves_the_unit() {
        send(officer, "Đã xong");
        jdbc.sql("update standing_report set typed_at = typed_at - interval '10 days' where id = ?")
                .param(id)
                .update();
        step(head, "approve", "Đã xong");
        assertThat(jdbc.sql("select sent_on from standing_report where id = ?")
                        .param(id)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.now(VietnamTime.ZONE));
    }

    @Test
    void sent_back_with_words_it_comes_again_changed() {
        send(officer, "Đang làm");
        var silent = step(head, "send-back", "Đang làm");
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("Hãy ghi nội dung cần bổ sung", "Đang làm");
        assertThat(step(head, "send-back", "Đang làm", "words", "Nêu rõ số liệu"))
                .hasRedirectedUrl(report);
        assertThat(text(officer.get("/desk"))).contains("Lãnh đạo đơn vị trả lại báo cáo");
        assertThat(text(officer.get(report))).contains("Nêu rõ số liệu", "Đang làm", "Trình lại");
        assertThat(step(head, "approve", "Vượt")).hasStatus(409);

        assertThat(send(officer, "Đã làm 18/31")).hasRedirectedUrl(report);
        assertThat(step(head, "approve", "Đã làm 18/31")).hasRedirectedUrl(report);
        assertThat(text(clerk.get(report))).contains("Đã làm 18/31").doesNotContain("Nêu rõ số liệu");
        assertThat(deeds()).containsExactly("SUBMITTED", "SENT_BACK", "SUBMITTED", "SENT");
    }

    @Test
    void what_is_incomplete_is_neither_put_before_the_head_nor_let_go() {
        assertThat(officer.post(report, "page", UUID.randomUUID().toString(), "version", "0"))
                .hasStatus(422);
        send(officer, "Đủ");
        var emptied = step(head, "approve", "");
        assertThat(emptied).hasStatus(422);
        assertThat(text(emptied)).contains("Duyệt và gửi báo cáo");
        assertThat(status()).isEqualTo("OPEN");
    }

    @Test
    void an_officer_takes_it_back_and_it_is_the_draft_that_it_was() {
        send(officer, "Bản một");
        assertThat(officer.post(report + "/draft", fields(standing.version(id), "Sửa lén")))
                .hasStatus(409);
        assertThat(send(officer, "Bản hai")).hasStatus(409);
        assertThat(step(officer, "withdraw", "")).hasRedirectedUrl(report);
        assertThat(text(officer.get(report))).contains("Bản một", "Trình lãnh đạo đơn vị");
        var late = step(head, "approve", "Bản một");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("rút lại", "Bản một");
        assertThat(status()).isEqualTo("OPEN");
        assertThat(send(officer, "Bản hai")).hasRedirectedUrl(report);
        step(head, "approve", "Bản hai");
        assertThat(text(clerk.get(report))).contains("Bản hai");
    }

    @Test
    void every_form_sent_twice_does_it_once() {
        var put = fields(standing.version(id), "Một lần");
        for (var i = 0; i < 2; i++) {
            assertThat(officer.post(report, put)).hasRedirectedUrl(report);
        }
        var back = fields(standing.version(id), "Một lần", "words", "Sửa");
        for (var i = 0; i < 2; i++) {
            assertThat(head.post(report + "/approval/send-back", back)).hasRedirectedUrl(report);
        }
        var taken = fields(standing.version(id), "");
        for (var i = 0; i < 2; i++) {
            assertThat(officer.post(report + "/approval/withdraw", taken)).hasRedirectedUrl(report);
        }
        send(officer, "Một lần");
        var gone = fields(standing.version(id), "Một lần");
        for (var i = 0; i < 2; i++) {
            assertThat(head.post(report + "/approval/approve", gone)).hasRedirectedUrl(report);
        }
        assertThat(deeds()).containsExactly("SUBMITTED", "SENT_BACK", "WITHDRAWN", "SUBMITTED", "SENT");
    }

    @Test
    void a_correction_waits_too_and_what_was_sent_stays_as_it_is_until_then() {
        send(officer, "Lần một", "files", pdf("mot.pdf", council.ownOfficer()));
        step(head, "approve", "Lần một");
        var first = files.filesOf(OwnerKind.STANDING_REPORT, id).get(0).id().toString();
        var second = pdf("hai.pdf", council.ownOfficer());
        assertThat(send(officer, "Lần hai", "files", second, "dropped", first)).hasRedirectedUrl(report);
        assertThat(text(clerk.get(report))).contains("Lần một", "mot.pdf").doesNotContain("Lần hai", "hai.pdf");
        assertThat(clerk.get("/files/" + second)).hasStatus(404);
        assertThat(text(head.get(report))).contains("Lần hai", "hai.pdf").doesNotContain("mot.pdf");

        step(head, "approve", "Lần hai");
        assertThat(text(clerk.get(report))).contains("Lần hai", "hai.pdf").doesNotContain("mot.pdf");
        assertThat(clerk.get("/files/" + first)).hasStatus(404);
        assertThat(deeds()).containsExactly("SUBMITTED", "SENT", "SUBMITTED", "CORRECTED");
    }

    @Test
    void a_correction_that_is_taken_back_changes_nothing() {
        send(officer, "Lần một");
        step(head, "approve", "Lần một");
        send(officer, "Lần hai");
        step(officer, "withdraw", "");
        assertThat(text(clerk.get(report))).contains("Lần một").doesNotContain("Lần hai");
    }

    @Test
    void its_files_are_read_in_the_unit_alone_until_it_is_sent() {
        var file = pdf("danh-sach.pdf", council.ownOfficer());
        send(officer, "Kèm tệp", "files", file);
        assertThat(head.get("/files/" + file)).hasStatusOk();
        assertThat(text(head.get(report))).contains("danh-sach.pdf").doesNotContain("Bỏ tệp này");
        assertThat(clerk.get("/files/" + file)).hasStatus(404);
        step(head, "send-back", "Kèm tệp", "words", "Danh sách cũ");
        var better = pdf("danh-sach-moi.pdf", council.ownOfficer());
        send(officer, "Kèm tệp", "files", better, "dropped", file);
        assertThat(officer.get("/files/" + file)).hasStatus(404);
        assertThat(clerk.get("/files/" + better)).hasStatus(404);
        step(head, "approve", "Kèm tệp");
        assertThat(clerk.get("/files/" + better)).hasStatusOk();
    }

    @Test
    void nobody_approves_what_they_typed_also_not_for_the_head() {
        send(officer, "Tự duyệt");
        assertThat(step(officer, "approve", "Tự duyệt")).hasStatus(409);
        var today = LocalDate.now(VietnamTime.ZONE);
        context.getBean(Substitutions.class)
                .arrange(
                        chief.id(),
                        council.ownOfficer().id(),
                        new NewSubstitution(UUID.randomUUID(), today, today),
                        chief);
        officer.post("/account/acting-for/begin", "absent", chief.id().toString());
        assertThat(text(officer.get(report))).doesNotContain("Duyệt và gửi báo cáo");
        assertThat(step(officer, "approve", "Tự duyệt")).hasStatus(409);
        assertThat(status()).isEqualTo("OPEN");
    }

    @Test
    void what_the_head_types_and_what_the_Office_records_waits_for_nobody() {
        assertThat(text(head.get(report))).contains("Gửi báo cáo").doesNotContain("Trình lãnh đạo đơn vị");
        clerk.post(
                report + "/record",
                fields(standing.version(id), "Qua điện thoại", "source", "TELEPHONE", "receivedOn", TODAY));
        assertThat(status()).isEqualTo("SENT");
        send(head, "Lãnh đạo tự báo cáo");
        assertThat(text(clerk.get(report))).contains("Lãnh đạo tự báo cáo");
        assertThat(deeds()).containsExactly("RECORDED", "CORRECTED");
    }

    @Test
    void what_the_Office_has_taken_over_meanwhile_is_not_changed_and_not_asked_of_the_head() {
        send(officer, "Lần một");
        step(head, "approve", "Lần một");
        send(officer, "Lần hai");
        clerk.post(round + "/take");
        assertThat(text(head.get("/desk"))).doesNotContain("Xem và duyệt");
        var late = step(head, "approve", "Lần hai");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Văn phòng đã tiếp nhận", "Lần hai");
        assertThat(text(clerk.get(report))).contains("Lần một").doesNotContain("Lần hai");
    }

    @Test
    void other_units_do_not_know_of_it() {
        send(officer, "Của phường");
        var other = Visit.as(council.otherOfficer(), context);
        for (var step : List.of("approve", "send-back", "withdraw")) {
            assertThat(step(other, step, "Lạ", "words", "Lạ")).hasStatus(404);
            assertThat(step(clerk, step, "Lạ", "words", "Lạ")).hasStatus(403);
        }
        assertThat(deeds()).containsExactly("SUBMITTED");
    }

    @Test
    void the_rule_is_for_common_reports_alone() {
        head.post("/units/" + council.ward() + "/approval", "progress", "true", "completion", "true");
        send(officer, "Không cần duyệt");
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void what_waits_goes_on_waiting_when_the_rule_is_switched_off() {
        send(officer, "Đang chờ");
        head.post("/units/" + council.ward() + "/approval");
        assertThat(send(officer, "Gửi thẳng")).hasStatus(409);
        assertThat(status()).isEqualTo("OPEN");
        step(head, "approve", "Đang chờ");
        assertThat(status()).isEqualTo("SENT");
    }

    private StandingContent content(String words) {
        var answers = standing.duties(council.ward()).stream()
                .collect(Collectors.toMap(duty -> duty, duty -> new StandingAnswer(StandingChoice.WORDS, words)));
        return new StandingContent(
                UUID.randomUUID(), standing.version(id), Map.copyOf(answers), StandingOrigin.UNIT, FileChanges.NONE);
    }

    private static String told(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (StaleVersion stale) {
            return "stale";
        } catch (Refused refused) {
            return refused.messageKey();
        }
    }

    @Test
    void when_the_head_lets_go_what_the_officer_takes_back_one_wins_and_the_other_is_told() throws Exception {
        for (var i = 0; i < 4; i++) {
            standing.tracked(council.ward());
            id = standing.report(council.ward());
            reports.send(id, content("Cùng lúc"), council.ownOfficer());
            var seen = standing.version(id);
            var letGo = content("Cùng lúc");
            var said = AtOnce.all(List.of(
                    () -> told(() -> approval.approve(id, letGo, chief)),
                    () -> told(() -> approval.withdraw(id, seen, council.ownOfficer()))));
            if (said.get(0).equals("done")) {
                assertThat(said.get(1)).isEqualTo("approval.refused.SENT");
                assertThat(status()).isEqualTo("SENT");
                assertThat(deeds()).containsExactly("SUBMITTED", "SENT");
            } else {
                assertThat(said).containsExactly("approval.refused.WITHDRAWN", "done");
                assertThat(status()).isEqualTo("OPEN");
                assertThat(deeds()).containsExactly("SUBMITTED", "WITHDRAWN");
            }
        }
    }

    @Test
    void when_the_head_sends_back_what_another_head_lets_go_one_wins() throws Exception {
        reports.send(id, content("Hai lãnh đạo"), council.ownOfficer());
        var seen = standing.version(id);
        var letGo = content("Hai lãnh đạo");
        var said = AtOnce.all(List.of(
                () -> told(() -> approval.approve(id, letGo, chief)),
                () -> told(() -> approval.sendBack(id, seen, "Viết lại", chief))));
        assertThat(said).containsOnlyOnce("done");
        assertThat(said).containsAnyOf("approval.refused.SENT", "approval.refused.SENT_BACK");
        assertThat(deeds()).hasSize(2);
    }

    @Test
    void the_pages_take_no_more_statements_than_others() {
        send(officer, "Đang chờ", "files", pdf("a.pdf", council.ownOfficer()));
        for (var visit : List.of(head, officer)) {
            for (var path : List.of(report, "/desk")) {
                visit.get(path);
                assertThat(counter.during(() -> assertThat(visit.get(path)).hasStatusOk()))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(12);
            }
        }
    }
}
