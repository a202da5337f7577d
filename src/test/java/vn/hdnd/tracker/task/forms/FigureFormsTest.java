package vn.hdnd.tracker.task.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.SampleTracking;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureFormsTest {

    private static final String ASKED = "Số cuộc giám sát (cuộc)\nSố kiến nghị đã trả lời / tổng số (kiến nghị)";

    @Autowired
    private ApplicationContext context;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;
    private Visit head;
    private Visit ward;
    private TaskId task;
    private AssignmentId own;
    private AssignmentId other;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
        head = Visit.as(council.head(), context);
        ward = Visit.as(council.ownOfficer(), context);
    }

    @BeforeEach
    void a_task_of_two_wards_that_asks_for_two_figures() {
        task = tracking.loneStarted(council.ward(), council.otherWard());
        own = tracking.assignment(task, council.ward());
        other = tracking.assignment(task, council.otherWard());
        assertThat(ask(head, ASKED)).hasStatus3xxRedirection();
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult ask(Visit who, String figures) {
        return who.post("/tasks/forms/" + task, "version", String.valueOf(tracking.version(task)), "figures", figures);
    }

    private MvcTestResult report(
            Visit who, AssignmentId part, String done, String answered, String total, String... more) {
        var fields = new ArrayList<>(List.of(
                "version",
                String.valueOf(tracking.version(part)),
                "submissionId",
                UUID.randomUUID().toString(),
                "outcome",
                "Đã thực hiện xong",
                "figure-1",
                done,
                "figure-2",
                answered,
                "figure-2-total",
                total));
        fields.addAll(List.of(more));
        return who.post("/assignments/" + part + "/report-completion", fields.toArray(String[]::new));
    }

    @Test
    void answers_add_up_on_the_task_page_in_the_sheet_and_on_paper() throws IOException {
        assertThat(page(ward.get("/assignments/" + own + "/report-completion")))
                .contains("Số cuộc giám sát", "figure-2-total", "kiến nghị");
        assertThat(report(ward, own, "1.234", "12", "15")).hasStatus3xxRedirection();
        var shown = page(clerk.get("/tasks/" + tracking.code(task)));
        assertThat(shown).contains("1/2 đơn vị đã có số liệu", "1.234", "12/15", "Chưa có số liệu:");
        report(Visit.as(council.otherOfficer(), context), other, "6", "3", "5");

        assertThat(page(clerk.get("/tasks/" + tracking.code(task))))
                .contains("2/2 đơn vị đã có số liệu", "1.240", "15/20", "Số cuộc giám sát (cuộc): 1234")
                .doesNotContain("Chưa có số liệu:");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(clerk.get("/tasks/" + tracking.code(task) + "/figures.xlsx")
                        .getResponse()
                        .getContentAsByteArray()))) {
            var last = book.getSheetAt(0).getRow(4);
            assertThat(last.getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(last.getCell(1).getNumericCellValue()).isEqualTo(1240);
            assertThat(last.getCell(3).getNumericCellValue()).isEqualTo(20);
        }
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(clerk.get("/tasks/" + tracking.code(task) + "/figures.docx")
                                .getResponse()
                                .getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Tổng cộng", "1.240", "15/20");
        }
    }

    @Test
    void what_is_missing_unreadable_or_impossible_is_said_and_everything_typed_is_still_there() {
        for (var wrong : new String[][] {
            {"", "1", "2", "Hãy ghi số; không có thì ghi 0."},
            {"nhiều", "1", "2", "Số không đọc được"},
            {"1.23", "1", "2", "Số không đọc được"},
            {"5", "3", "2", "Số đã đạt lớn hơn tổng số"},
            {"5", "3", "", "Hãy ghi số"}
        }) {
            var sent = report(ward, own, wrong[0], wrong[1], wrong[2]);
            assertThat(sent).as(wrong[3]).hasStatus(422);
            assertThat(page(sent)).contains(wrong[3], "value=\"" + wrong[1] + "\"", "Đã thực hiện xong");
        }
        assertThat(page(clerk.get("/tasks/" + tracking.code(task)))).contains("0/2 đơn vị đã có số liệu");
    }

    @Test
    void the_table_stays_once_somebody_has_answered_and_until_then_only_the_head_changes_it() {
        assertThat(ask(clerk, "Số khác")).hasStatus(409);
        assertThat(ask(head, "Số cuộc giám sát (cuộc)")).hasStatus3xxRedirection();
        assertThat(page(clerk.get("/tasks/" + tracking.code(task)))).contains("sửa bảng số liệu");
        report(ward, own, "2", "", "");
        assertThat(ask(head, "Số khác")).hasStatus(409);
    }

    @Test
    void a_table_of_more_than_twelve_figures_is_refused() {
        var sent = ask(head, "Một số\n".repeat(13));
        assertThat(sent).hasStatus(409);
        assertThat(page(sent)).contains("nhiều nhất 12 dòng");
    }

    @Test
    void a_template_file_is_downloaded_by_the_units_of_the_task_alone() throws IOException {
        var alone = tracking.loneStarted(council.ward());
        task = alone;
        var file = new MockMultipartFile("upload", "mau.docx", null, SampleFiles.docx());
        var sent = head.sendWithToken(MockMvcRequestBuilders.multipart("/tasks/forms/" + alone)
                .file(file)
                .param("version", String.valueOf(tracking.version(alone)))
                .param("figures", ""));
        assertThat(sent).hasStatus3xxRedirection();
        var part = tracking.assignment(alone, council.ward());
        var shown = page(ward.get("/assignments/" + part));
        assertThat(shown).contains("Tệp mẫu", "mau.docx");
        var address = shown.replaceAll("(?s).*href=\"(/files/[0-9a-f-]+)\".*", "$1");
        assertThat(ward.get(address)).hasStatusOk();
        assertThat(Visit.as(council.otherOfficer(), context).get(address)).hasStatus(404);
    }
}
