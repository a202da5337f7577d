package vn.hdnd.tracker.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;

/** What is typed stays until the server has stored it, and no longer. */
@BrowserTest
@SpringBootTest(classes = PiecesApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TypingBrowserTest {

    private static final String TYPED = "Đã tổng hợp 18/31 kiến nghị";

    @LocalServerPort
    int port;

    @Autowired
    PiecesApplication.People people;

    @Autowired
    PiecesApplication.Pieces pieces;

    @BeforeEach
    void signIn() {
        people.username = "clerk";
        pieces.stored = null;
        pieces.requests = 0;
    }

    @Test
    void typing_is_put_back_with_a_notice_and_can_be_discarded(Browsing browsing) {
        var page = form(browsing);
        outcome(page).fill(TYPED);
        page.locator("select#unit").selectOption("2");
        page.locator("input[name=urgent]").check();
        pick(page, "Đông Hòa");

        page.navigate("/pieces/desk");
        page.navigate("/pieces/form");

        assertThat(outcome(page)).hasValue(TYPED);
        assertThat(page.locator("select#unit")).hasValue("2");
        assertThat(page.locator("input[name=urgent]")).isChecked();
        assertThat(page.locator(".ts-control .item")).containsText("TT HĐND phường Đông Hòa");
        assertThat(page.locator("form .flash")).isVisible();

        page.locator("form .flash button").click();

        assertThat(outcome(page)).hasValue("");
        assertThat(page.locator(".ts-control .item")).hasCount(0);
        page.reload();
        assertThat(outcome(page)).hasValue("");
        assertThat(page.locator("form .flash")).hasCount(0);
    }

    @Test
    void typing_survives_a_session_that_died_before_the_form_was_sent(Browsing browsing) {
        var window = browsing.open(url());
        var page = window.goTo("/pieces/form").page();
        outcome(page).fill(TYPED);
        page.context().clearCookies();

        window.whileRefused(403, () -> {
            send(page);
            page.waitForLoadState(LoadState.LOAD);
        });
        page.navigate("/pieces/form");

        assertThat(outcome(page)).hasValue(TYPED);
        assertThat(page.locator("form .flash")).isVisible();
    }

    @Test
    void a_form_that_comes_back_with_an_error_needs_no_notice_and_keeps_its_words(Browsing browsing) {
        var page = form(browsing);
        page.locator("#title").fill("12/BC-TTHĐND");
        page.locator("#deadline").fill("31/2/2026");
        outcome(page).fill(TYPED);
        send(page);

        assertThat(page.locator(".errors")).isVisible();
        assertThat(page.locator("#deadline")).hasValue("31/2/2026");
        assertThat(page.locator("#deadline")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("form > .flash.soon")).hasCount(0);

        page.navigate("/pieces/form");

        assertThat(outcome(page)).hasValue(TYPED);
    }

    @Test
    void what_was_stored_is_forgotten_here(Browsing browsing) {
        var page = form(browsing);
        outcome(page).fill(TYPED);
        page.locator("#deadline").fill("3/1/26");
        send(page);
        assertThat(page.locator("#flash .flash.done")).hasText("1.234 hoàn thành đúng hạn");

        assertThat(pieces.stored).isNotNull();
        assertThat(pieces.stored.deadline()).isEqualTo("2026-01-03");
        page.navigate("/pieces/form");
        assertThat(outcome(page)).hasValue("");
    }

    @Test
    void nobody_meets_the_words_of_another_and_sign_out_wipes_them(Browsing browsing) {
        var window = browsing.open(url());
        var page = window.goTo("/pieces/form").page();
        outcome(page).fill(TYPED);
        page.navigate("/pieces/desk");

        people.username = "ward1";
        page.navigate("/pieces/form");
        assertThat(outcome(page)).hasValue("");

        people.username = "clerk";
        page.navigate("/pieces/form");
        assertThat(outcome(page)).hasValue(TYPED);
        page.locator(".who > summary").click();
        window.whileRefused(404, () -> {
            page.locator("form[data-sign-out] button").click();
            page.waitForURL("**/login?logout");
        });
        page.navigate("/pieces/form");
        assertThat(outcome(page)).hasValue("");
    }

    @Test
    void two_clicks_send_once(Browsing browsing) {
        var page = form(browsing);
        outcome(page).fill(TYPED);
        page.locator("button:has-text('Gửi báo cáo')").dblclick();
        page.waitForURL("**/pieces/desk");

        assertThat(pieces.requests).isEqualTo(1);
    }

    @Test
    void a_date_says_its_weekday(Browsing browsing) {
        var page = form(browsing);
        page.locator("#deadline").fill("30/11/26");
        page.locator("#deadline").blur();

        assertThat(page.locator("#deadline")).hasValue("30/11/2026");
        assertThat(page.locator(".date output")).hasText("Thứ Hai");
    }

    @Test
    void letters_that_match_nothing_say_so_to_everybody(Browsing browsing) {
        var window = browsing.open(url());
        var page = window.goTo("/pieces/form").page();
        page.locator(".ts-control input").fill("khong co don vi nay");

        assertThat(page.locator(".ts-dropdown .no-results")).isVisible();
        window.expectAccessible();
    }

    @Test
    void a_list_stays_shut_once_somebody_has_gone_on(Browsing browsing) {
        var page = form(browsing);
        page.clock().install();
        page.locator(".ts-control input").fill("khong co don vi nay");
        outcome(page).focus();
        page.clock().runFor(2_000);

        assertThat(page.locator(".ts-dropdown")).isHidden();
    }

    @Test
    void the_form_works_without_script(Browsing browsing) {
        var page = browsing.openWithoutJavaScript(url()).goTo("/pieces/form").page();
        outcome(page).fill(TYPED);
        send(page);

        assertThat(page.locator("#flash .flash.done")).isVisible();
    }

    private Page form(Browsing browsing) {
        return browsing.open(url()).goTo("/pieces/form").page();
    }

    private static Locator outcome(Page page) {
        return page.locator("#outcome");
    }

    private static void send(Page page) {
        page.locator("button:has-text('Gửi báo cáo')").click();
    }

    private static void pick(Page page, String name) {
        page.locator(".ts-control input").fill("dong hoa");
        page.locator(".ts-dropdown .option", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
