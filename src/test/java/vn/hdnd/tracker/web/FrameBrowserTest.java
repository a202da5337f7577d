package vn.hdnd.tracker.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;

/** The frame and its pieces, as people see them. */
@BrowserTest
@SpringBootTest(classes = PiecesApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FrameBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    PiecesApplication.People people;

    @BeforeEach
    void signIn() {
        people.username = "clerk";
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "task", "overview", "duties", "form", "door"})
    void pieces_are_accessible_light_and_dark_and_fit_a_telephone(String page, Browsing browsing) {
        browsing.open(url()).goTo("/pieces/" + page).expectSound().look("pieces-" + page);
    }

    @ParameterizedTest
    @CsvSource({"nowhere, 404", "refused, 409", "broken, 500", "half, 500"})
    void errors_stand_in_the_frame(String page, int status, Browsing browsing) {
        var window = browsing.open(url());
        window.whileRefused(
                status, () -> window.goTo("/pieces/" + page).expectSound().look("error-" + page));
    }

    @Test
    void menus_and_dialogs_open_and_close_by_keyboard(Browsing browsing) {
        var window = browsing.open(url()).goTo("/pieces/task");
        var page = window.page();
        page.locator(".who > summary").press("Enter");
        assertThat(page.locator(".who .sheet")).isVisible();
        window.expectAccessible().look("pieces-menu");
        page.locator(".who > summary").press("Escape");
        assertThat(page.locator(".who .sheet")).not().isVisible();

        page.locator("[data-dialog=d1]").press("Enter");
        assertThat(page.locator("#d1")).isVisible();
        window.expectSound().look("pieces-dialog");
        page.keyboard().press("Escape");
        assertThat(page.locator("#d1")).not().isVisible();
    }

    @Test
    void a_telephone_keeps_the_other_places_behind_more(Browsing browsing) {
        var window = browsing.openOnTelephone(url()).goTo("/pieces/duties");
        var page = window.page();
        assertThat(page.locator(".tabs > a")).hasCount(4);
        page.locator(".tabs summary").click();
        assertThat(page.locator(".tabs .sheet a")).hasCount(2);
        window.expectAccessible().look("pieces-more");
    }

    @Test
    void paper_shows_the_content_alone(Browsing browsing) {
        var window = browsing.open(url(), options -> options.setColorScheme(ColorScheme.DARK))
                .goTo("/pieces/overview");
        var page = window.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".side")).not().isVisible();
        assertThat(page.locator(".top")).not().isVisible();
        assertThat(page.locator(".filter")).not().isVisible();
        assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "pieces-paper.png")));
    }

    @Test
    void the_language_is_chosen_and_one_stays_where_one_is(Browsing browsing) {
        var page = browsing.open(url()).goTo("/pieces/task?x=1").page();
        page.locator(".who > summary").click();
        page.locator(".who button[value=en]").click();

        assertThat(page).hasURL(url() + "/pieces/task?x=1");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".side .places a").first()).hasText("View");
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
