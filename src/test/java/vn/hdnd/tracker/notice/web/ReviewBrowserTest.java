package vn.hdnd.tracker.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;

@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NoticeReview review;

    private SampleCouncil council;
    private SampleNotices notices;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
    }

    private Window signedIn(Window window) {
        return window.signIn(council.clerk().username(), SampleCouncil.PASSWORD);
    }

    /** The editor stands open where a notice is written here. */
    private static void edit(Page page) {
        if (page.locator(".item.on details.edit[open]").count() == 0) {
            page.click(".item.on details.edit > summary");
        }
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void a_pasted_notice_is_settled_item_by_item_without_leaving_the_page(Browsing browsing) {
        var window = signedIn(browsing.open(url()));
        var page = window.goTo("/notices/new").expectSound().page();
        page.fill("#text", SampleText.NOTICE);
        page.click("[data-entry] button");
        assertThat(page.locator("#bar")).containsText("4 nội dung cần xử lý");
        window.expectSound();

        page.click("#bar .tag.soon");
        assertThat(page.locator(".item.on")).containsText("rà soát các kiến nghị sau giám sát");
        assertThat(page.locator(".source .here")).containsText("rà soát các kiến nghị sau giám sát");
        window.expectSound();

        page.click(".item.on details.none > summary");
        page.check(".item.on input[name=usual] >> nth=0");
        page.click(".item.on details.none button");
        assertThat(page.locator("#bar")).containsText("3 chưa xử lý");
        assertThat(page.locator("#said")).containsText("Đã ghi không phát sinh nhiệm vụ.");
        assertThat(page.locator(".item.on")).containsText("tăng cường đôn đốc");

        page.click(".item.on form[action$=standing] button");
        assertThat(page.locator("#bar")).containsText("2 chưa xử lý");

        page.click(".source p:has-text('tăng cường đôn đốc')");
        assertThat(page.locator(".item.on")).containsText("tăng cường đôn đốc");
        page.click(".item.on details.shape > summary");
        page.click(".item.on details.split-at > summary");
        page.check(".item.on [data-split] input[name=at] >> nth=1");
        page.click(".item.on [data-split] fieldset + .acts button");
        assertThat(page.locator(".item.on .t")).hasText("Phát huy vai trò của các Ban.");
        assertThat(page.locator("#bar")).containsText("5 nội dung cần xử lý");
        window.expectSound().look("notice-review");

        page.click(".source p:has-text('Giao Văn phòng theo dõi, đôn đốc')");
        assertThat(page.locator(".item.on .warning")).containsText("31/11/2026");
        page.click(".item.on .panels form .btn.main");
        assertThat(page.locator(".item:has(> .t:text('Giao Văn phòng theo dõi')) .plans li"))
                .hasCount(1);
        assertThat(page.locator("#bar")).containsText("2 chưa xử lý");
        assertThat(page.locator("#said")).not().isEmpty();
        assertThat(page.locator(".item.on")).not().containsText("Giao Văn phòng theo dõi");
        window.expectSound();
    }

    @Test
    void what_somebody_else_saved_stands_beside_what_was_typed(Browsing browsing) {
        var notice = notices.draft("1. Giao Văn phòng tổng hợp.");
        var item = notices.firstItem(notice);
        var window = signedIn(browsing.open(url()));
        var page = window.goTo("/notices/" + notice + "/review?item=" + item).page();
        edit(page);
        review.settleAsStanding(item, notices.version(item), council.head());

        window.whileRefused(409, () -> {
            page.fill(".item.on textarea[name=text]", "Câu của tôi");
            assertThat(page.locator(".item.on [role=alert]")).isVisible();
        });

        assertThat(page.locator(".differs")).containsText("Câu của tôi");
        assertThat(page.locator(".item.on textarea[name=text]")).hasValue("Câu của tôi");
        window.expectAccessible();
        page.click(".item.on details.edit .btn.main");
        assertThat(page.locator(".item.on .t")).hasText("Câu của tôi");
    }

    @Test
    void everything_works_without_scripts(Browsing browsing) {
        var notice = notices.draft("1. Giao Văn phòng tổng hợp.", "2. Tăng cường giám sát.");
        var page = signedIn(browsing.openWithoutJavaScript(url()))
                .goTo("/notices/" + notice + "/review")
                .page();

        page.click("#item-" + notices.firstItem(notice) + " a.open");
        page.click(".item.on form[action$=standing] button");
        assertThat(page.locator(".item.on")).containsText("Tăng cường giám sát.");
        edit(page);
        page.fill(".item.on textarea[name=text]", "Tăng cường giám sát chuyên đề.");
        page.click(".item.on details.edit .btn.main");
        assertThat(page.locator("#flash")).containsText("Đã lưu nội dung.");
        assertThat(page.locator(".item.on .t")).hasText("Tăng cường giám sát chuyên đề.");
    }

    @Test
    void a_notice_is_written_by_hand_on_a_telephone(Browsing browsing) {
        var window = signedIn(browsing.openOnTelephone(url()));
        var page = window.goTo("/notices/new").page();
        page.click("form[action$=by-hand] button:not([data-calendar])");
        page.fill("#item-new textarea[name=text]", "Nội dung thứ nhất " + UUID.randomUUID());
        page.click("#item-new .btn.main");
        assertThat(page.locator("#tree .item .t")).containsText("Nội dung thứ nhất");
        assertThat(page.locator("#item-new textarea[name=text]")).isFocused();
        window.expectSound();
    }
}
