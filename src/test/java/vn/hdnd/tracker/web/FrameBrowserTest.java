package vn.hdnd.tracker.web;

import org.junit.jupiter.api.BeforeEach;
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

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
