package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemRevision;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;

/** Two people at one item of a notice: both see what the other wrote, and nobody's words are gone. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ReviewTypingSurvivesBrowserTest {

    private static final String MINE = "Giao Ban Pháp chế rà soát toàn bộ nghị quyết; báo cáo trước ngày 15/12.";
    private static final String THEIRS = "Giao Ban Pháp chế và Ban Kinh tế - Xã hội rà soát các nghị quyết.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NoticeReview review;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleNotices notices;
    private NoticeId notice;
    private NoticeItemId item;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
    }

    @BeforeEach
    void a_draft() {
        notice = notices.draft(
                "1. Giao Ban Pháp chế rà soát các nghị quyết. Báo cáo kết quả trong quý IV.",
                "2. Các xã, phường tăng cường giám sát.");
        item = notices.firstItem(notice);
    }

    @Test
    void an_item_that_another_clerk_changed_meanwhile(Browsing browsing) {
        var window = clerk(browsing.open(url()));
        var page = opened(window);
        theHeadChangesIt();
        typing(page).fill(MINE);

        expectConflict(window);
        window.look("typing-review-conflict").expectSound();
        save(page);

        assertThat(page.getByText("Đã lưu nội dung")).isVisible();
        assertThat(text()).isEqualTo(MINE);
        page.waitForCondition(() -> drafts(page) == 0);
    }

    @Test
    void an_item_in_conflict_whose_page_is_loaded_again(Browsing browsing) {
        var window = clerk(browsing.open(url()));
        var page = opened(window);
        theHeadChangesIt();
        typing(page).fill(MINE);
        expectConflict(window);

        page.reload();

        open(page);
        assertThat(typing(page)).hasValue(MINE);
    }

    @Test
    void a_session_that_died_while_another_clerk_changed_the_item(Browsing browsing) {
        var window = clerk(browsing.open(url()));
        var page = opened(window);
        jdbc.sql("delete from spring_session").update();
        theHeadChangesIt();

        window.whileRefused(401, () -> {
            typing(page).fill(MINE);
            save(page);
            page.waitForURL("**/login?*");
        });
        page.locator("[name=username]").fill(council.clerk().username());
        page.locator("[name=password]").fill(SampleCouncil.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/review?*");

        expectConflict(window);
        save(page);
        assertThat(page.getByText("Đã lưu nội dung")).isVisible();
        assertThat(text()).isEqualTo(MINE);
        page.waitForCondition(() -> drafts(page) == 0);
    }

    @Test
    void without_javascript(Browsing browsing) {
        var window = clerk(browsing.openWithoutJavaScript(url()));
        typing(opened(window)).fill(MINE);
        theHeadChangesIt();

        window.whileRefused(409, () -> window.page().waitForNavigation(() -> save(window.page())));
        expectBoth(window.page());
        save(window.page());

        assertThat(window.page().locator(".flash.done")).isVisible();
        assertThat(text()).isEqualTo(MINE);
    }

    /** What is typed saves itself, and meets the other's change. */
    private void expectConflict(Window window) {
        var page = window.page();
        window.whileRefused(409, () -> assertThat(page.locator(".differs")).isVisible());
        expectBoth(page);
    }

    private void expectBoth(Page page) {
        assertThat(page.locator(".item.on [role=alert]")).containsText("Nội dung bạn nhập vẫn còn");
        assertThat(page.locator(".differs")).containsText(THEIRS);
        assertThat(page.locator(".differs")).containsText(MINE);
        assertThat(typing(page)).hasValue(MINE);
        assertThat(text()).isEqualTo(THEIRS);
    }

    private void theHeadChangesIt() {
        var revision = new ItemRevision("1.", THEIRS, ItemKind.TASK, List.of(), ItemDeadline.NONE);
        review.revise(item, notices.version(item), revision, council.head());
    }

    private Window clerk(Window window) {
        return window.signIn(council.clerk().username(), SampleCouncil.PASSWORD);
    }

    private Page opened(Window window) {
        var page = window.goTo("/notices/" + notice + "/review?item=" + item).page();
        open(page);
        return page;
    }

    private static void open(Page page) {
        var edit = page.locator(".item.on details.edit");
        if (edit.getAttribute("open") == null) {
            edit.locator("summary").first().click();
        }
    }

    private static Locator typing(Page page) {
        return page.locator(".item.on details.edit textarea[name=text]");
    }

    private static void save(Page page) {
        page.locator(".item.on details.edit button.main").click();
    }

    private static int drafts(Page page) {
        return (Integer) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:')).length");
    }

    private String text() {
        return jdbc.sql("select text from notice_item where id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
