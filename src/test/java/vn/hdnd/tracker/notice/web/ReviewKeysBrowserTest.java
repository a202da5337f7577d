package vn.hdnd.tracker.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;

/** The whole review by keyboard; and what is typed saves itself. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewKeysBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private SampleNotices notices;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
    }

    private Window review(Browsing browsing, NoticeId notice) {
        return browsing.open("http://127.0.0.1:" + port)
                .signIn(council.clerk().username(), SampleCouncil.PASSWORD)
                .goTo("/notices/" + notice + "/review");
    }

    private static Locator open(Page page) {
        return page.locator(".item.on");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Object column(NoticeItemId item, String column) {
        return jdbc.sql("select " + column + " from notice_item where id = ?")
                .param(item.value())
                .query()
                .singleRow()
                .get(column);
    }

    @Test
    void a_notice_is_settled_and_unsettled_without_the_mouse(Browsing browsing) {
        var notice = notices.draft(
                "1. Tăng cường giám sát chuyên đề.", "2. Tăng cường thẩm tra.", "3. Tăng cường tiếp xúc cử tri.");
        var window = review(browsing, notice);
        var page = window.page();

        press(page, "g");
        assertThat(open(page)).containsText("giám sát chuyên đề");
        assertThat(open(page)).isFocused();
        window.expectSound();
        press(page, "a", "n", "1");
        assertThat(page.locator("#bar")).containsText("1 chưa xử lý");
        assertThat(open(page)).containsText("tiếp xúc cử tri");
        press(page, "s");
        assertThat(page.locator("#bar")).containsText("Đã xử lý hết");
        assertThat(notices.items(notice))
                .extracting(item -> column(item, "settlement"))
                .containsExactly("STANDING", "NONE", "STANDING");

        press(page, "z");
        assertThat(page.locator("#said")).containsText("Đã hoàn tác: ghi thường xuyên mục 3.");
        page.reload();
        press(page, "Control+z");
        assertThat(page.locator("#said")).containsText("Đã hoàn tác: ghi không phát sinh mục 2.");
        press(page, "z");
        assertThat(page.locator("#bar")).containsText("3 chưa xử lý");
        assertThat(notices.items(notice))
                .extracting(item -> column(item, "settlement"))
                .containsOnlyNulls();
    }

    @Test
    void keys_move_between_items_and_do_nothing_while_somebody_types(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát.", "2. Tăng cường thẩm tra.", "3. Tăng cường tiếp xúc.");
        var page = review(browsing, notice).page();

        press(page, "ArrowDown", "j", "j");
        assertThat(open(page)).containsText("tiếp xúc");
        press(page, "k");
        assertThat(open(page)).containsText("thẩm tra");
        press(page, "Enter");
        var text = open(page).locator("textarea[name=text]");
        assertThat(text).isFocused();
        text.press("End");
        page.keyboard().type(" sjkz");
        assertThat(text).hasValue("Tăng cường thẩm tra. sjkz");
        assertThat(page.locator("#bar")).containsText("3 chưa xử lý");
        press(page, "Escape");
        assertThat(open(page)).isFocused();
        press(page, "u");
        assertThat(open(page).locator(".ts-wrapper.focus")).hasCount(1);
        press(page, "Escape", "d");
        assertThat(open(page).locator("[name=deadlineOn]").last()).isFocused();
        press(page, "Escape", "?");
        assertThat(page.locator("dialog#keys")).isVisible();
        press(page, "Escape", "b");
        assertThat(page.locator("#bulk button").first()).isFocused();
    }

    @Test
    void an_item_is_split_at_the_cursor_and_merged_again(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát. Phát huy vai trò của các Ban.");
        var page = review(browsing, notice).page();

        press(page, "j", "Enter", "Home");
        assertThat(open(page).locator("textarea[name=text]")).isFocused();
        for (var i = 0; i < "Tăng cường giám sát. ".length(); i++) {
            press(page, "ArrowRight");
        }
        press(page, "Escape", "x");
        assertThat(open(page).locator("> .t")).hasText("Phát huy vai trò của các Ban.");
        press(page, "m");
        assertThat(open(page).locator("> .t")).hasText("Tăng cường giám sát. Phát huy vai trò của các Ban.");
        press(page, "z", "z");
        assertThat(page.locator("#tree .item")).hasCount(1);
    }

    @Test
    void words_that_are_selected_become_a_task_that_quotes_them(Browsing browsing) {
        var notice = notices.read(SampleText.NOTICE);
        var page = review(browsing, notice).page();
        press(page, "g");
        assertThat(open(page)).containsText("rà soát các kiến nghị sau giám sát");
        page.evaluate("""
                () => {
                  const text = document.querySelector('.item.on > .t').firstChild;
                  const at = text.data.indexOf('rà soát các kiến nghị');
                  const range = document.createRange();
                  range.setStart(text, at);
                  range.setEnd(text, at + 'rà soát các kiến nghị sau giám sát'.length);
                  const marked = window.getSelection();
                  marked.removeAllRanges();
                  marked.addRange(range);
                }""");
        press(page, "t");

        assertThat(open(page).locator(".panel > .plans li")).hasCount(1);
        assertThat(open(page)).containsText("rà soát các kiến nghị sau giám sát");
        assertThat(jdbc.sql("select quote from task where notice_id = ?")
                        .param(notice.value())
                        .query(String.class)
                        .single())
                .isEqualTo("rà soát các kiến nghị sau giám sát");
        page.evaluate("() => window.getSelection().removeAllRanges()");
        press(page, "z");
        assertThat(open(page).locator(".panel > .plans li")).hasCount(0);
    }

    @Test
    void warnings_are_walked_through_and_go(Browsing browsing) {
        var notice = notices.read(SampleText.NOTICE);
        var window = review(browsing, notice);
        var page = window.page();
        assertThat(page.locator("#bar")).containsText("2 cảnh báo");

        press(page, "w");
        assertThat(open(page).locator(".ts-wrapper.focus.dropdown-active")).hasCount(1);
        press(page, "Escape", "w");
        assertThat(open(page).locator("details.edit [name=deadlineOn]")).isFocused();
        window.expectSound();
        open(page).locator(".warning button").click();
        assertThat(page.locator("#bar")).containsText("1 cảnh báo");
        page.locator("#bar details:has(.warnings) > summary").click();
        page.locator("#bar .warnings button").click();
        assertThat(page.locator("#bar")).containsText("2 cảnh báo");
    }

    @Test
    void what_no_item_accounts_for_becomes_an_item_or_is_marked_as_none(Browsing browsing) {
        var notice = notices.read(SampleText.NOTICE);
        var window = review(browsing, notice);
        var page = window.page();
        var count = page.locator("#tree .item").count();
        press(page, "j");
        open(page).locator("details.shape > summary").click();
        open(page).locator("[data-dialog^=ask-]").click();
        open(page).locator("dialog[open] footer .btn.grave").click();
        assertThat(page.locator(".source .as-lost")).containsText("Ghi nhận sự chủ động");
        window.expectSound().look("notice-review-lost");

        page.locator(".source .passage button").first().click();
        assertThat(open(page).locator("> .t")).containsText("Ghi nhận sự chủ động");
        assertThat(open(page).locator("> .lab")).hasText("1.");
        assertThat(page.locator("#tree .item")).hasCount(count);
        press(page, "z");
        page.locator(".source .passage button").nth(1).click();
        assertThat(page.locator(".source .as-lost")).hasCount(0);
        assertThat(page.locator(".source .as-seen")).containsText("Ghi nhận sự chủ động");
    }

    @Test
    void many_items_are_settled_at_once_and_undone_at_once(Browsing browsing) {
        var notice = notices.read(SampleText.NOTICE);
        var window = review(browsing, notice);
        var page = window.page();
        page.locator("#bar details:has(#bulk) > summary").click();
        window.expectSound().look("notice-review-bulk");
        page.locator("#bulk button[value=STANDING]").click();
        assertThat(page.locator("#said")).containsText(Pattern.compile("Đã xử lý \\d+ nội dung"));
        press(page, "z");
        assertThat(page.locator("#said")).containsText("Đã hoàn tác: xử lý cùng lúc");

        page.locator("#tree .pick input").nth(1).check();
        page.locator("#tree .pick input").nth(2).check();
        page.locator("#bar details:has(#bulk) > summary").click();
        page.locator("#bulk button[value=CHOSEN_NONE]").click();
        assertThat(page.locator("#said")).containsText("Đã xử lý 2 nội dung.");
    }

    @Test
    void what_is_typed_saves_itself(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát.", "2. Tăng cường thẩm tra.");
        var item = notices.firstItem(notice);
        var page = review(browsing, notice).page();
        press(page, "j", "Enter");
        var text = open(page).locator("textarea[name=text]");
        text.fill("Tăng cường giám sát chuyên đề.");

        assertThat(open(page).locator("output.saved")).containsText(Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d"));
        assertThat(column(item, "text")).isEqualTo("Tăng cường giám sát chuyên đề.");
        assertThat(open(page).locator("> .t")).hasText("Tăng cường giám sát chuyên đề.");
        assertThat(text).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(" Báo cáo.");
        page.waitForCondition(() -> column(item, "text").equals("Tăng cường giám sát chuyên đề. Báo cáo."));
        press(page, "Escape", "z");
        assertThat(open(page).locator("> .t")).hasText("Tăng cường giám sát.");
    }

    @Test
    void what_was_typed_while_the_session_was_dead_is_back_and_saved_after_signing_in(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát.");
        var item = notices.firstItem(notice);
        var window = review(browsing, notice);
        var page = window.page();
        press(page, "j", "Enter");
        assertThat(open(page).locator("textarea[name=text]")).isFocused();
        jdbc.sql("delete from spring_session").update();
        window.whileRefused(401, () -> {
            open(page).locator("textarea[name=text]").fill("Tăng cường giám sát chuyên đề.");
            assertThat(open(page).locator("output.saved")).containsText("Phiên đăng nhập đã hết");
        });
        assertThat(open(page).locator("textarea[name=text]")).hasValue("Tăng cường giám sát chuyên đề.");
        open(page).locator("output.saved a").click();
        page.locator("[name=username]").fill(council.clerk().username());
        page.locator("[name=password]").fill(SampleCouncil.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        window.goTo("/notices/" + notice + "/review?item=" + item);

        assertThat(open(page).locator("textarea[name=text]")).hasValue("Tăng cường giám sát chuyên đề.");
        page.waitForCondition(() -> column(item, "text").equals("Tăng cường giám sát chuyên đề."));
    }

    @Test
    void without_a_network_the_text_waits_and_is_saved_when_it_is_back(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát.");
        var item = notices.firstItem(notice);
        var window = review(browsing, notice);
        var page = window.page();
        press(page, "j", "Enter");
        assertThat(open(page).locator("textarea[name=text]")).isFocused();
        page.evaluate(
                "() => { window.fetchOfTheNetwork = window.fetch; window.fetch = () => Promise.reject(new TypeError('away')); }");
        open(page).locator("textarea[name=text]").fill("Tăng cường giám sát chuyên đề.");
        assertThat(open(page).locator("output.saved")).containsText("Mất kết nối");

        page.evaluate("() => { window.fetch = window.fetchOfTheNetwork; window.dispatchEvent(new Event('online')); }");
        page.waitForCondition(() -> column(item, "text").equals("Tăng cường giám sát chuyên đề."));
    }

    @Test
    void two_tabs_at_one_item_lose_nothing(Browsing browsing) {
        var notice = notices.draft("1. Tăng cường giám sát.");
        var item = notices.firstItem(notice);
        var first = review(browsing, notice);
        var second = review(browsing, notice);
        press(first.page(), "j", "Enter");
        press(second.page(), "j", "Enter");
        assertThat(open(second.page()).locator("textarea[name=text]")).isFocused();
        open(first.page()).locator("textarea[name=text]").fill("Câu ở cửa sổ thứ nhất.");
        assertThat(open(first.page()).locator("output.saved")).containsText("Đã lưu lúc");

        second.whileRefused(409, () -> {
            open(second.page()).locator("textarea[name=text]").fill("Câu ở cửa sổ thứ hai.");
            assertThat(second.page().locator(".differs")).containsText("Câu ở cửa sổ thứ nhất.");
        });

        assertThat(open(second.page()).locator("textarea[name=text]")).hasValue("Câu ở cửa sổ thứ hai.");
        assertThat(column(item, "text")).isEqualTo("Câu ở cửa sổ thứ nhất.");
    }
}
