package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** Files of a common report are read by whoever reads its words, and are lost by nobody. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingFilesTest {

    private static final String TODAY = VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FileStore files;

    private SampleCouncil council;
    private SampleStanding standing;
    private Visit clerk;
    private Visit observer;
    private Visit unit;
    private Visit other;
    private UUID id;
    private String round;
    private String report;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        standing = new SampleStanding(context, council);
        clerk = Visit.as(council.clerk(), context);
        observer = Visit.as(council.observer(), context);
        unit = Visit.as(council.ownOfficer(), context);
        other = Visit.as(council.otherOfficer(), context);
    }

    @BeforeEach
    void a_round() {
        standing.tracked(council.ward(), council.otherWard());
        id = standing.report(council.ward());
        round = "/standing/rounds/" + standing.round();
        report = "/standing/reports/" + id;
    }

    private String pdf(String name, Actor by) {
        return files.store(name, new ByteArrayInputStream(SampleFiles.pdf()), OwnerKind.REPORT, by.id())
                .id()
                .toString();
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String[] fields(String words, String... more) {
        return fields(UUID.randomUUID(), standing.version(id), words, more);
    }

    private String[] fields(UUID page, long version, String words, String... more) {
        var fields = new ArrayList<>(List.of("page", page.toString(), "version", String.valueOf(version)));
        standing.duties(council.ward()).forEach(duty -> fields.addAll(List.of("words-" + duty, words)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult keepMeanwhile(UUID page, String... more) {
        var request = MockMvcRequestBuilders.post(report + "/draft").header("HX-Request", "true");
        var all = fields(page, standing.version(id), "Đang gõ", more);
        for (var i = 0; i < all.length; i += 2) {
            request.param(all[i], all[i + 1]);
        }
        return unit.sendWithToken(request);
    }

    private static void reads(Visit visit, String file) {
        assertThat(visit.get("/files/" + file)).hasStatusOk();
    }

    private static void knowsNothingOf(Visit visit, String file) {
        assertThat(visit.get("/files/" + file)).hasStatus(404);
    }

    @Test
    void a_drafts_files_are_the_units_alone_and_go_out_with_its_words() {
        var file = pdf("danh-sach.pdf", council.ownOfficer());
        assertThat(unit.post(report + "/draft", fields("Nháp", "files", file))).hasRedirectedUrl(report);
        assertThat(text(unit.get(report))).contains("danh-sach.pdf", "Bỏ tệp này");
        reads(unit, file);
        knowsNothingOf(clerk, file);
        knowsNothingOf(observer, file);
        assertThat(text(clerk.get(report)) + text(clerk.get(round))).doesNotContain("danh-sach.pdf", "1 tệp");

        assertThat(unit.post(report, fields("Xong"))).hasRedirectedUrl(report);
        List.of(unit, clerk, observer).forEach(reader -> reads(reader, file));
        knowsNothingOf(other, file);
        assertThat(text(clerk.get(report))).contains("danh-sach.pdf");
        assertThat(text(clerk.get(round))).contains("1 tệp", report + "#common-files");
    }

    @Test
    void what_is_kept_meanwhile_again_and_again_hangs_once_and_goes_when_it_is_taken_away() {
        var page = UUID.randomUUID();
        var stays = pdf("giu.pdf", council.ownOfficer());
        var goes = pdf("bo.pdf", council.ownOfficer());
        for (var i = 0; i < 2; i++) {
            assertThat(text(keepMeanwhile(page, "files", stays, "files", goes))).contains("Đã lưu nháp");
        }
        assertThat(text(keepMeanwhile(page, "files", stays, "dropped", goes))).contains("Đã lưu nháp");
        knowsNothingOf(unit, goes);

        assertThat(unit.post(report, fields(page, standing.version(id), "Xong", "files", stays, "dropped", goes)))
                .hasRedirectedUrl(report);
        reads(clerk, stays);
        knowsNothingOf(clerk, goes);
    }

    @Test
    void until_it_is_taken_over_files_are_changed_with_its_words_and_then_they_stay() {
        var first = pdf("ban-mot.pdf", council.ownOfficer());
        unit.post(report, fields("Lần một", "files", first));
        assertThat(text(unit.get(report + "?edit=true"))).contains("ban-mot.pdf", "Bỏ tệp này");
        var second = pdf("ban-hai.pdf", council.ownOfficer());
        unit.post(report, fields("Lần hai", "files", second, "dropped", first));
        knowsNothingOf(clerk, first);
        reads(clerk, second);

        clerk.post(round + "/take");
        var third = pdf("ban-ba.pdf", council.ownOfficer());
        var late = unit.post(report, fields("Lần ba", "files", third, "dropped", second));
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("ban-ba.pdf", "Văn phòng đã tiếp nhận");
        reads(clerk, second);
        knowsNothingOf(clerk, third);
    }

    @Test
    void what_is_given_back_is_the_units_draft_again_with_its_files() {
        var file = pdf("so-lieu.pdf", council.ownOfficer());
        unit.post(report, fields("Sơ sài", "files", file));
        clerk.post(report + "/return", "reason", "Nêu rõ số liệu");
        knowsNothingOf(clerk, file);
        reads(unit, file);
        assertThat(text(unit.get(report))).contains("so-lieu.pdf", "Bỏ tệp này");
        unit.post(report, fields("Đầy đủ"));
        reads(clerk, file);
    }

    @Test
    void what_the_office_records_brings_its_scan_and_never_shows_what_the_unit_had_not_sent() {
        var draft = pdf("chua-gui.pdf", council.ownOfficer());
        unit.post(report + "/draft", fields("Nháp", "files", draft));
        var scan = pdf("ban-scan.pdf", council.clerk());
        assertThat(clerk.post(
                        report + "/record",
                        fields("Theo văn bản", "source", "PAPER", "paperDate", TODAY, "files", scan, "dropped", draft)))
                .hasRedirectedUrl(round);

        reads(unit, scan);
        knowsNothingOf(clerk, draft);
        reads(unit, draft);
        assertThat(text(clerk.get(report + "/record")))
                .contains("ban-scan.pdf", "Bỏ tệp này")
                .doesNotContain("chua-gui.pdf");
        assertThat(text(clerk.get(report))).contains("ban-scan.pdf").doesNotContain("chua-gui.pdf");

        var clearer = pdf("ban-scan-ro.pdf", council.clerk());
        clerk.post(
                report + "/record",
                fields("Theo văn bản", "source", "PAPER", "paperDate", TODAY, "files", clearer, "dropped", scan));
        knowsNothingOf(clerk, scan);
        reads(unit, clearer);
    }

    @Test
    void a_refused_form_names_what_was_not_taken_and_keeps_the_rest() {
        var form = MockMvcRequestBuilders.multipart(report)
                .file(new MockMultipartFile("upload", "la.exe", null, new byte[] {1}))
                .file(new MockMultipartFile("upload", "tot.pdf", null, SampleFiles.pdf()));
        var typed = fields("Đã gõ");
        for (var i = 0; i < typed.length; i += 2) {
            form.param(typed[i], typed[i + 1]);
        }
        var refused = unit.sendWithToken(form);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("la.exe", "tot.pdf", "name=\"files\"", "Đã gõ");
        assertThat(text(clerk.get(report))).contains("Đơn vị chưa gửi");

        var day = clerk.post(
                report + "/record",
                fields("Qua điện thoại", "source", "TELEPHONE", "files", pdf("ghi-am.pdf", council.clerk())));
        assertThat(day).hasStatus(422);
        assertThat(text(day)).contains("ghi-am.pdf", "Qua điện thoại");
    }

    @Test
    void a_stale_form_comes_back_with_its_files_also_from_the_button_that_keeps_it() {
        var seen = standing.version(id);
        var file = pdf("trang-cu.pdf", council.ownOfficer());
        unit.post(report + "/draft", fields("Trang mới"));
        for (var act : List.of(report, report + "/draft")) {
            var stale = unit.post(act, fields(UUID.randomUUID(), seen, "Trang cũ", "files", file));
            assertThat(stale).hasStatus(409);
            assertThat(text(stale)).contains("trang-cu.pdf", "Trang cũ", "Trang mới");
        }
        reads(unit, file);
        knowsNothingOf(clerk, file);
    }

    @Test
    void nobody_sends_the_files_of_somebody_else_nor_more_than_one_report_may_carry() {
        var foreign = pdf("cua-noi-khac.pdf", council.otherOfficer());
        assertThat(unit.post(report, fields("Lấy tệp", "files", foreign))).hasStatus(409);
        reads(other, foreign);
        var many = IntStream.range(0, 21)
                .mapToObj(n -> pdf("tep-" + n + ".pdf", council.ownOfficer()))
                .flatMap(file -> List.of("files", file).stream())
                .toArray(String[]::new);
        assertThat(unit.post(report, fields("Nhiều tệp", many))).hasStatus(409);
        assertThat(text(clerk.get(report))).contains("Đơn vị chưa gửi");
        assertThat(unit.post(report, fields("Sai mã", "files", "không-phải-mã")))
                .hasStatus(400);
    }
}
