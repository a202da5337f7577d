package vn.hdnd.tracker.task.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.SampleTown;

/** Figures go all their way: from the form in which a clerk plans, over two telephones, to the sheet and the paper. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=planned-forms-browser") // a context, and so a database, of its own
@Import(SampleTown.class)
class PlannedFormsBrowserTest {

    private static final String THREE =
            "Số cuộc giám sát (cuộc)\nSố kiến nghị đã trả lời / tổng số (kiến nghị)\nSố đoàn giám sát";

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Both wards are named in its words. */
    private NoticeId draft() {
        var notice = town.draft();
        town.item(
                notice,
                "Phường An Thạnh, phường Bến Gỗ tổng hợp số liệu giám sát, báo cáo Thường trực.",
                List.of(SampleTown.names(town.ward(0)), SampleTown.names(town.ward(1))));
        return notice;
    }

    private TaskId taskOf(NoticeId notice) {
        return new TaskId(jdbc.sql("select id from task where notice_id = ?")
                .param(notice.value())
                .query(UUID.class)
                .single());
    }

    private UUID itemOf(NoticeId notice) {
        return jdbc.sql("select id from notice_item where notice_id = ?")
                .param(notice.value())
                .query(UUID.class)
                .single();
    }

    private static Locator opened(Page page) {
        var assign = page.locator(".item.on details.assign");
        if (assign.getAttribute("open") == null) {
            assign.locator("> summary").click();
        }
        return assign;
    }

    @Test
    void three_figures_and_a_template_are_planned_filled_in_on_two_telephones_and_add_up(Browsing browsing)
            throws IOException {
        var notice = draft();
        var clerk = enter(browsing.open(base()), town.clerk);
        var page = clerk.goTo("/notices/" + notice + "/review?item=" + itemOf(notice))
                .page();
        var form = opened(page).locator("form[action*='of-item']").first();
        form.locator("summary", new Locator.LocatorOptions().setHasText("Biểu mẫu"))
                .click();
        form.locator("[name=figures]").fill("Một số\n".repeat(13));
        form.locator("input[type=file]").setInputFiles(file("mau.docx", SampleFiles.docx()));
        assertThat(form.locator("[data-upload-list] [name=files]")).hasCount(1);
        clerk.expectSound().look("plan-asks");
        form.locator("button.main").click();

        var again = page.locator(".item.on form[action*='of-item']").first();
        assertThat(again).containsText("Bảng số liệu có nhiều nhất 12 dòng");
        assertThat(again.locator("[data-upload-list]")).containsText("mau.docx");
        clerk.expectSound().look("plan-asks-wrong");
        again.locator("[name=figures]").fill(THREE);
        again.locator("button.main").click();
        assertThat(page.locator(".item .plans li")).hasCount(1);
        town.track(notice);

        var task = taskOf(notice);
        report(browsing, task, 0, "3", "12", "15", "1");
        report(browsing, task, 1, "1.234", "3", "5", "2");

        clerk.goTo("/tasks/" + town.code(task)).expectSound().look("figures-summed");
        assertThat(page.locator("#figures tfoot")).containsText("1.237");
        assertThat(page.locator("#figures tfoot")).containsText("15/20");
        var sheet = page.waitForDownload(
                () -> page.locator("a[href$='/figures.xlsx']").click());
        try (var book = new XSSFWorkbook(Files.newInputStream(sheet.path()))) {
            var last = book.getSheetAt(0).getRow(4);
            assertThat(last.getCell(1).getNumericCellValue()).isEqualTo(1237);
            assertThat(last.getCell(3).getNumericCellValue()).isEqualTo(20);
            assertThat(last.getCell(4).getNumericCellValue()).isEqualTo(3);
        }
        var paper = page.waitForDownload(
                () -> page.locator("a[href$='/figures.docx']").click());
        try (var word = new XWPFDocument(Files.newInputStream(paper.path()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Tổng cộng", "1.237", "15/20");
        }
    }

    private void report(
            Browsing browsing, TaskId task, int ward, String held, String answered, String total, String parties) {
        var part = town.assignment(task, town.ward(ward));
        var window = enter(browsing.openOnTelephone(base()), town.officer(town.ward(ward)));
        var page = window.goTo("/assignments/" + part).page();
        assertThat(page.locator("main")).containsText("mau.docx");
        window.goTo("/assignments/" + part + "/report-completion").expectSound();
        page.locator("[name=outcome]").fill("Đã tổng hợp xong");
        page.locator("[name=figure-1]").fill(held);
        page.locator("[name=figure-2]").fill(answered);
        page.locator("[name=figure-2-total]").fill(total);
        page.locator("[name=figure-3]").fill(parties);
        // Its words ask for a report, so that something has to come along: the template, filled in.
        page.locator("[data-upload] input[type=file]")
                .setInputFiles(file("mau-da-dien-" + ward + ".docx", SampleFiles.docx()));
        assertThat(page.locator("[data-upload-list] [name=files]")).hasCount(1);
        window.look("figures-ward-" + ward);
        page.locator("form[action$='/report-completion'] button.main").click();
        page.waitForURL("**/assignments/" + part);
    }

    @Test
    void without_scripts_a_wrong_template_is_said_and_nothing_typed_is_lost(Browsing browsing) {
        var window = enter(browsing.openWithoutJavaScript(base()), town.clerk);
        var page = window.goTo("/tasks/new").page();
        page.locator("[name=title]").fill("Tổng hợp số liệu không có kịch bản");
        page.locator("[name=basis]").fill("Ý kiến của Thường trực");
        page.locator("[name=leads]").selectOption("u:" + town.ward(0));
        page.locator("summary", new Page.LocatorOptions().setHasText("Biểu mẫu"))
                .click();
        page.locator("[name=figures]").fill(THREE);
        page.locator("input[type=file]")
                .setInputFiles(new Path[] {file("mau.docx", SampleFiles.docx()), file("trong.xlsx", new byte[0])});
        window.whileRefused(422, () -> page.locator("form.form button.main").click());
        assertThat(page.locator("main")).containsText("trong.xlsx");
        assertThat(page.locator("[name=figures]")).hasValue(THREE);
        assertThat(page.locator("[name=title]")).hasValue("Tổng hợp số liệu không có kịch bản");
        assertThat(page.locator("[data-upload-list]")).containsText("mau.docx");
        window.look("lone-asks-wrong");
        page.locator("form.form button.main").click();
        page.waitForURL("**/tasks/drafts");

        page.locator("li", new Page.LocatorOptions().setHasText("không có kịch bản"))
                .first()
                .locator("a[href*='/tasks/drafts/']")
                .first()
                .click();
        page.locator("[name=dropped]").check();
        page.locator("form.form button.main").click();
        page.waitForURL("**/tasks/drafts");
        assertThat(jdbc.sql("select count(*) from stored_file where owner_kind = 'TASK' and owner_id in"
                                + " (select id from task where title like '%không có kịch bản')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_part_that_changed_while_its_unit_was_corrected_stands_beside_what_was_typed(Browsing browsing) {
        var task = town.loneStarted(town.ward(0));
        var part = town.assignment(task, town.ward(0));
        var window = enter(browsing.open(base()), town.head);
        var page = window.goTo("/assignments/" + part + "/correct-unit").page();
        page.locator("[name=reason]").fill("Ghi nhầm phường");
        // The select behind the search box: picking from the list is tried elsewhere.
        page.locator("select#unit")
                .evaluate(
                        "(select, unit) => { select.value = unit; select.dispatchEvent(new Event('change', { bubbles: true })); }",
                        town.ward(1).toString());
        work.act(part, AssignmentAction.ACCEPT, town.version(part), (String) null, town.officer(town.ward(0)));

        window.whileRefused(409, () -> page.locator("main form button.main").click());
        assertThat(page.locator("main")).containsText("Phần việc vừa thay đổi");
        assertThat(page.locator("[name=reason]")).hasValue("Ghi nhầm phường");
        assertThat(page.locator("select#unit")).hasValue(town.ward(1).toString());
        window.expectSound().look("stale-unit");
        page.locator("main form button.main").click();
        page.waitForURL("**/tasks/" + town.code(task));
        assertThat(town.version(town.assignment(task, town.ward(1)))).isNotNegative();
    }
}
