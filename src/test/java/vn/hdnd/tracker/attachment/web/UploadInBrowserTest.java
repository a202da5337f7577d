package vn.hdnd.tracker.attachment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.web.Allowed;

/** Whatever happens to a file, what was typed beside it is still there. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
@Import(UploadInBrowserTest.ReportForm.class)
class UploadInBrowserTest {

    private static final String TYPED = "Đã kiểm tra 18/31 điểm; còn vướng mặt bằng tại tổ dân phố 4.";

    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(60_000);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FileStore files;

    @TempDir
    private Path folder;

    private SampleCouncil council;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
    }

    @Test
    void a_file_goes_up_as_it_is_chosen_and_is_sent_with_the_form(Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();

        choose(page, file("ảnh hiện trường.jpg", SampleFiles.jpg()), file("bc.docx", SampleFiles.docx()));

        assertThat(items(page)).hasCount(2);
        assertThat(items(page).nth(0)).containsText("ảnh hiện trường.jpg");
        assertThat(page.locator("input[name=files]")).hasCount(2);
        assertThat(page.locator("[data-upload-said]")).containsText("bc.docx");
        window.look("upload").expectSound();

        page.getByLabel("Bỏ tệp ảnh hiện trường.jpg").click();
        assertThat(items(page)).hasCount(1);
        page.locator("form.form button.main").click();

        assertThat(page.locator("output").last()).hasText("1");
        assertThat(page.locator("#outcome")).hasValue(TYPED);
        assertThat(items(page)).containsText("bc.docx");
        assertThat(page.locator("a[download]")).hasText("bc.docx");
    }

    @Test
    void a_telephone_may_take_the_photo_or_choose_one(Browsing browsing) {
        var window = form(browsing.openOnTelephone(url()));

        assertThat(window.page().locator("input[type=file]").getAttribute("capture"))
                .isNull();
        assertThat(window.page().locator("input[type=file]").getAttribute("accept"))
                .contains(".jpg");
        window.expectSound();
    }

    @Test
    void a_photograph_travels_small_upright_and_without_its_place(Browsing browsing) throws IOException {
        var page = form(browsing.openOnTelephone(url())).page();
        var photograph = SampleFiles.photograph(3000, 2400);

        choose(page, file("chụp.jpg", photograph));

        var id = page.locator("input[name=files]");
        assertThat(id).hasCount(1);
        byte[] stored = files.read(FileId.of(id.inputValue())).readAllBytes();
        assertThat(stored.length).isLessThan(photograph.length);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 200})
    void a_file_that_is_too_large_is_refused_at_once_beside_its_name(int megabytes, Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();

        choose(page, large(megabytes));

        assertThat(items(page).locator(".err")).containsText("lớn hơn 25 MB");
        assertThat(page.locator("[data-upload-said]")).containsText("lớn hơn 25 MB");
        assertThat(page.locator("#outcome")).hasValue(TYPED);
        window.expectSound().look("upload-refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 200, 300})
    void the_server_says_the_same_where_the_browser_does_not(int megabytes, Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();
        page.evaluate("document.querySelector('[data-upload]').dataset.maxBytes = '1e12'");

        window.whileRefused(413, () -> {
            choose(page, large(megabytes));
            assertThat(items(page).locator(".err")).containsText("25 MB", PATIENT);
        });

        assertThat(page.locator("#outcome")).hasValue(TYPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 200})
    void without_javascript_the_form_comes_back_with_the_text_and_the_reason(int megabytes, Browsing browsing) {
        var window = form(browsing.openWithoutJavaScript(url()));
        var page = window.page();
        choose(page, large(megabytes), file("bc.pdf", SampleFiles.pdf()));

        page.locator("form.form button.main").click();

        assertThat(page.locator(".errors")).containsText("lớn hơn 25 MB", PATIENT);
        assertThat(page.locator("#outcome")).hasValue(TYPED);
        assertThat(page.locator("input[name=files]:checked")).hasCount(1);
        assertThat(items(page)).containsText("bc.pdf");
    }

    @Test
    void without_javascript_a_form_larger_than_any_gets_our_page(Browsing browsing) {
        var window = form(browsing.openWithoutJavaScript(url()));
        var page = window.page();
        choose(page, large(300));

        window.whileRefused(413, () -> {
            page.locator("form.form button.main").click();
            assertThat(page.locator("main h1")).containsText("Tệp quá lớn", PATIENT);
        });
    }

    @Test
    void a_session_that_ended_is_said_and_nothing_typed_is_lost(Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();
        database.sql("delete from spring_session").update();

        window.whileRefused(401, () -> {
            choose(page, file("bc.pdf", SampleFiles.pdf()));
            assertThat(items(page).locator(".err")).containsText("đăng nhập lại");
        });

        assertThat(items(page).locator("a").getAttribute("href")).contains("/login");
        assertThat(page.locator("#outcome")).hasValue(TYPED);
    }

    @Test
    void a_lost_network_is_tried_again(Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();
        page.evaluate("""
                () => {
                  const send = XMLHttpRequest.prototype.send;
                  XMLHttpRequest.prototype.send = function () {
                    XMLHttpRequest.prototype.send = send;
                    this.dispatchEvent(new Event('error'));
                  };
                }
                """);

        choose(page, file("bc.pdf", SampleFiles.pdf()));
        assertThat(page.locator("[data-upload-said]")).containsText("Mất kết nối");
        page.evaluate("window.dispatchEvent(new Event('online'))");

        assertThat(page.locator("input[name=files]")).hasCount(1);
    }

    @Test
    void a_form_sent_too_early_waits_for_its_file(Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();
        List<Route> held = new ArrayList<>();
        page.route("**/files", held::add);
        choose(page, file("bc.pdf", SampleFiles.pdf()));
        page.waitForCondition(() -> !held.isEmpty());

        page.locator("form.form button.main").click();
        assertThat(page.locator("[data-upload-said]")).containsText("sẽ được gửi ngay khi tải xong");
        held.get(0).resume();

        assertThat(page.locator("output").last()).hasText("1");
        assertThat(page.locator("#outcome")).hasValue(TYPED);
    }

    @Test
    void files_come_back_with_the_text_that_was_not_sent(Browsing browsing) {
        var window = form(browsing.open(url()));
        var page = window.page();
        choose(page, file("bc.pdf", SampleFiles.pdf()));
        assertThat(page.locator("input[name=files]")).hasCount(1);

        page.reload();

        assertThat(page.locator("#outcome")).hasValue(TYPED);
        assertThat(page.locator("input[name=files]")).hasCount(1);
        assertThat(items(page)).containsText("bc.pdf");
        page.getByText("Bỏ nội dung này").click();
        assertThat(items(page)).hasCount(0);
    }

    private Window form(Window window) {
        var session = Visit.as(council.ownOfficer(), context).sessionId();
        var cookie =
                new Cookie("SESSION", Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8)));
        window.page().context().addCookies(List.of(cookie.setUrl(url())));
        window.goTo("/try/form").page().locator("#outcome").fill(TYPED);
        return window;
    }

    private static Locator items(Page page) {
        return page.locator("[data-upload-list] > li");
    }

    private static void choose(Page page, Path... files) {
        page.locator("input[type=file]").setInputFiles(files);
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
        var path = file("lớn-" + megabytes + ".pdf", SampleFiles.pdf());
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(megabytes * 1024L * 1024L);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return path;
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    /** A report's form, as far as its files are concerned; it is always shown again. */
    @Controller
    static class ReportForm {

        private final FileStore files;

        ReportForm(FileStore files) {
            this.files = files;
        }

        @Allowed(everyone = true)
        @GetMapping("/try/form")
        String show(Model model) {
            model.addAttribute("outcome", "");
            return "attachment/try";
        }

        @Allowed(everyone = true)
        @PostMapping("/try/form")
        String send(
                @RequestParam String outcome,
                @RequestParam(required = false) List<FileId> files,
                @RequestParam(required = false) List<MultipartFile> upload,
                Actor actor,
                Model model) {
            var ids = new ArrayList<>(Objects.requireNonNullElse(files, List.of()));
            var uploads = this.files.storeUploads(Objects.requireNonNullElse(upload, List.of()), actor.id());
            model.addAttribute("sent", ids.size());
            ids.addAll(uploads.ids());
            model.addAttribute("outcome", outcome);
            model.addAttribute("waiting", this.files.waiting(ids, actor.id()));
            model.addAttribute("refused", uploads.refused());
            return "attachment/try";
        }
    }
}
