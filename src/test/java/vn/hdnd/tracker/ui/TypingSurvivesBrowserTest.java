package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

/** Whatever happens between typing a report and sending it, the words are still there. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class TypingSurvivesBrowserTest {

    private static final String TYPED = """
            Đã tổng hợp 18/31 kiến nghị của cử tri:
            - 12 kiến nghị đã giải quyết xong, “có văn bản kèm theo”;
            - 06 kiến nghị đang giải quyết.""";
    private static final String PROPOSED = "Đề nghị UBND thị xã bố trí kinh phí nạo vét kênh N2 trước ngày 30/11.";
    private static final String TELEPHONED = "Phường báo qua điện thoại: đã xong 10 kiến nghị.";
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(60_000);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId part;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, council::clerk, council::head);
    }

    @BeforeEach
    void a_duty_of_the_ward() {
        part = tracking.assignment(
                tracking.started(tracking.plan(TaskMode.EACH, 20, lead(council.ward()))), council.ward());
    }

    @ParameterizedTest
    @CsvSource({"report-progress, Đã gửi cập nhật tiến độ", "report-completion, Đã gửi báo cáo hoàn thành"})
    void a_session_that_died(String slug, String said, Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, slug);
        choose(page, file("bc.pdf", SampleFiles.pdf()));
        assertThat(page.locator("input[name=files]")).hasCount(1);
        endSession(council.ownOfficer());

        send(page);
        assertThat(page).hasURL(Pattern.compile("/login\\?"));
        assertThat(page.locator("main")).containsText("nội dung đang nhập vẫn được giữ");
        signIn(page, council.ownOfficer());

        assertThat(page).hasURL(url() + form(slug));
        expectTyped(page);
        assertThat(files(page)).containsText("bc.pdf");
        assertThat(page.locator("form .flash")).containsText("Đã khôi phục");
        window.look("typing-after-sign-in").expectSound();
        send(page);
        expectSent(page, said);
        assertThat(page.locator("main")).containsText("bc.pdf");
        assertThat(page.locator("main")).containsText(PROPOSED);
    }

    @Test
    void a_report_that_somebody_else_was_faster_with(Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-completion");
        telephone();

        window.whileRefused(409, () -> {
            send(page);
            assertThat(page.locator("main [role=alert]")).containsText("Nhiệm vụ vừa có cập nhật mới");
        });

        assertThat(page.locator("main [role=alert]"))
                .containsText(council.clerk().name());
        assertThat(page.locator("main [role=alert]")).containsText(TELEPHONED);
        expectTyped(page);
        window.look("typing-stale").expectSound();
        send(page);
        expectSent(page, "Đã gửi báo cáo hoàn thành");
    }

    @Test
    void a_session_that_died_while_somebody_else_was_faster(Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-progress");
        endSession(council.ownOfficer());
        telephone();

        send(page);
        signIn(page, council.ownOfficer());

        expectTyped(page);
        window.whileRefused(409, () -> {
            send(page);
            assertThat(page.locator("main [role=alert]")).containsText(TELEPHONED);
        });
        expectTyped(page);
        send(page);
        expectSent(page, "Đã gửi cập nhật tiến độ");
    }

    @Test
    void a_duty_that_was_taken_back(Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-progress");
        work.act(part, AssignmentAction.CANCEL, tracking.version(part), "Đã giao đơn vị khác", council.committee());

        window.whileRefused(409, () -> {
            send(page);
            assertThat(page.locator("main [role=alert]")).containsText("Đã giao đơn vị khác");
        });
        expectTyped(page);
        window.whileRefused(409, () -> {
            send(page);
            assertThat(page.locator("main .flash.late")).isVisible();
        });
        expectTyped(page);
        window.look("typing-taken-back");
    }

    @Test
    void files_that_are_refused(Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-progress");

        choose(page, file("cai-dat.exe", new byte[] {'M', 'Z', 0, 0}));
        assertThat(files(page).locator(".err")).containsText("cai-dat.exe");
        window.whileRefused(415, () -> {
            choose(page, html("bao-cao.pdf"));
            assertThat(files(page).nth(1).locator(".err")).containsText("bao-cao.pdf");
        });

        expectTyped(page);
        window.look("typing-refused-files").expectSound();
        send(page);
        expectSent(page, "Đã gửi cập nhật tiến độ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void going_away_and_back(boolean waits, Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-completion");
        if (waits) {
            page.waitForCondition(() -> !drafts(page).isEmpty());
        }

        page.locator("main header a").first().click();
        assertThat(page).hasURL(url() + "/assignments/" + part);
        page.goBack();

        assertThat(page).hasURL(url() + form("report-completion"));
        expectTyped(page);
        send(page);
        expectSent(page, "Đã gửi báo cáo hoàn thành");
    }

    @Test
    void going_away_and_back_to_a_report_that_was_refused(Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-progress");
        page.locator("#paperDate").fill("31/2/2026");
        window.whileRefused(422, () -> {
            send(page);
            assertThat(page.locator("#paperDate")).hasAttribute("aria-invalid", "true");
        });

        page.locator("main header a").first().click();
        assertThat(page).hasURL(url() + "/assignments/" + part);
        page.navigate(form("report-progress"));

        expectTyped(page);
        assertThat(page.locator("#paperDate")).hasValue("31/2/2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 200})
    void a_file_that_is_too_large(int megabytes, Browsing browsing) {
        var window = officer(browsing.open(url()));
        var page = typed(window, "report-progress");

        choose(page, large(megabytes));
        assertThat(files(page).locator(".err")).containsText("lớn hơn 25 MB");
        page.evaluate("document.querySelector('[data-upload]').dataset.maxBytes = '1e12'");
        window.whileRefused(413, () -> {
            choose(page, large(megabytes));
            assertThat(files(page).nth(1).locator(".err")).containsText("25 MB", PATIENT);
        });

        expectTyped(page);
        send(page);
        expectSent(page, "Đã gửi cập nhật tiến độ");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 200})
    void a_file_that_is_too_large_without_javascript(int megabytes, Browsing browsing) {
        var window = officer(browsing.openWithoutJavaScript(url()));
        var page = typed(window, "report-completion");
        choose(page, large(megabytes), file("bc.pdf", SampleFiles.pdf()));

        window.whileRefused(422, () -> {
            send(page);
            assertThat(page.locator(".errors")).containsText("lớn hơn 25 MB", PATIENT);
        });

        expectTyped(page);
        assertThat(files(page)).containsText("bc.pdf");
        window.look("typing-large-plain").expectFitsTelephone();
        send(page);
        assertThat(page.locator(".flash.done")).containsText("Đã gửi báo cáo hoàn thành");
        assertThat(page.locator("main")).containsText("bc.pdf");
    }

    @Test
    void files_that_are_refused_without_javascript(Browsing browsing) {
        var window = officer(browsing.openWithoutJavaScript(url()));
        var page = typed(window, "report-progress");
        choose(page, html("bao-cao.pdf"), file("cai-dat.exe", new byte[] {'M', 'Z', 0, 0}));

        window.whileRefused(422, () -> {
            send(page);
            assertThat(page.locator(".errors")).containsText("bao-cao.pdf");
        });

        assertThat(page.locator(".errors")).containsText("cai-dat.exe");
        expectTyped(page);
        send(page);
        assertThat(page.locator(".flash.done")).containsText("Đã gửi cập nhật tiến độ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/assignments/"})
    void what_was_stored_is_not_brought_back(String path, Browsing browsing) {
        var done = new ReportContent(
                UUID.randomUUID(), ReportKind.COMPLETION, TYPED, null, 31, 31, Origin.unit(null, null), List.of());
        work.report(part, tracking.version(part), done, council.ownOfficer());
        var page = browsing.open(url())
                .signIn(council.clerk().username(), SampleCouncil.PASSWORD)
                .goTo(path.endsWith("/") ? path + part : path)
                .page();

        page.locator("a[data-dialog='return-" + part + "']").click();
        page.locator("dialog[open] textarea").fill("Thiếu số liệu quý III");
        page.locator("dialog[open] button.main").click();

        assertThat(page.locator(".settled, .flash.done")).isVisible();
        page.waitForCondition(() -> drafts(page).isEmpty());
    }

    private Window officer(Window window) {
        return window.signIn(council.ownOfficer().username(), SampleCouncil.PASSWORD);
    }

    private Page typed(Window window, String slug) {
        var page = window.goTo(form(slug)).page();
        page.locator("#outcome").fill(TYPED);
        page.locator("#difficulties").fill(PROPOSED);
        page.locator("[name=quantityDone]").fill("18");
        page.locator("[name=quantityTotal]").fill("31");
        return page;
    }

    private static void expectTyped(Page page) {
        assertThat(page.locator("#outcome")).hasValue(TYPED);
        assertThat(page.locator("#difficulties")).hasValue(PROPOSED);
        assertThat(page.locator("[name=quantityDone]")).hasValue("18");
        assertThat(page.locator("[name=quantityTotal]")).hasValue("31");
    }

    private void expectSent(Page page, String said) {
        assertThat(page).hasURL(url() + "/assignments/" + part);
        assertThat(page.locator(".flash.done")).containsText(said);
        page.waitForCondition(() -> drafts(page).isEmpty());
    }

    /** What this browser keeps of what was typed. */
    private static List<?> drafts(Page page) {
        return (List<?>) page.evaluate("Object.entries(localStorage).filter(([key]) => key.startsWith('draft:'))");
    }

    /** The Office writes down a call of the same ward. */
    private void telephone() {
        var called = new Origin(ReportSource.TELEPHONE, null, null, LocalDate.now(clock()), null, null, null);
        var content =
                new ReportContent(UUID.randomUUID(), ReportKind.PROGRESS, TELEPHONED, null, 10, 31, called, List.of());
        work.report(part, tracking.version(part), content, council.clerk());
    }

    private Clock clock() {
        return context.getBean(Clock.class);
    }

    private void endSession(Actor person) {
        var ended = jdbc.sql("delete from spring_session where principal_name = ?")
                .param(person.username())
                .update();
        assertThat(ended).isPositive();
    }

    private static void signIn(Page page, Actor person) {
        page.locator("[name=username]").fill(person.username());
        page.locator("[name=password]").fill(SampleCouncil.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void send(Page page) {
        page.locator("form button.main.big").click();
    }

    private static Locator files(Page page) {
        return page.locator("[data-upload-list] > li");
    }

    private static void choose(Page page, Path... files) {
        page.locator("input[type=file]").setInputFiles(files);
    }

    private Path html(String name) {
        return file(name, "<!doctype html><p>Báo cáo</p>".getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A PDF by its beginning; the rest takes no room on the disk. */
    private Path large(int megabytes) {
        var path = file("lon-" + megabytes + ".pdf", SampleFiles.pdf());
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(megabytes * 1024L * 1024L);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return path;
    }

    private String form(String slug) {
        return "/assignments/" + part + "/" + slug;
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
