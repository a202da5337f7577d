package vn.hdnd.tracker.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;

/** A notice is written by typing it. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WritingBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private SampleCouncil council;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
    }

    @Test
    void items_follow_each_other_by_enter_and_find_their_level_by_tab(Browsing browsing) {
        var window =
                browsing.open("http://127.0.0.1:" + port).signIn(council.clerk().username(), SampleCouncil.PASSWORD);
        var page = window.goTo("/notices/new").expectSound().page();
        page.fill("[name=heldOn]", "21/10/2026");
        page.click("form[action$=by-hand] button:not([data-calendar])");
        var text = page.locator("#item-new textarea[name=text]");
        assertThat(page.locator("details.source")).containsText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        window.expectSound().look("notice-writing");

        text.focus();
        page.keyboard().type("Một số nhiệm vụ trọng tâm");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tree .lab")).hasText(new String[] {"1."});
        assertThat(text).isFocused();
        var place = page.locator("#item-new select[name=depth] option:checked");
        assertThat(place).hasText("a)");
        page.keyboard().press("Shift+Tab");
        assertThat(place).hasText("2.");
        page.keyboard().press("Tab");
        assertThat(place).hasText("a)");
        page.keyboard().type("Giao Văn phòng tổng hợp, báo cáo trước ngày 15/11/2026.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tree .lab")).hasText(new String[] {"1.", "a)"});
        assertThat(page.locator("#tree article").nth(1)).containsText("15/11/2026");

        page.keyboard().press("Shift+Tab");
        page.keyboard().type("Tăng cường giám sát.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#tree .lab")).hasText(new String[] {"1.", "a)", "2."});
        assertThat(page.locator("details.source")).containsText("2. Tăng cường giám sát.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#item-new")).hasCount(0);
        window.expectSound().look("notice-written");
    }
}
