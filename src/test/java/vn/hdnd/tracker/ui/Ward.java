package vn.hdnd.tracker.ui;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import vn.hdnd.tracker.support.browser.Window;

/** The reporting officer of a unit, on a telephone. */
class Ward extends Person {

    Ward(Window window, String username) {
        super(window, username);
    }

    private Locator card(String words) {
        return page.locator(".duty")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    void accept(String words) {
        goTo("/desk");
        send(card(words).locator("form[action$='/accept'] button"));
    }

    void progress(String words, String outcome) {
        goTo("/desk");
        follow(card(words).locator("a[href$='/report-progress']"));
        page.locator("#outcome").fill(outcome);
        send(page.locator("form[action$='/report-progress'] button.main"));
    }

    void complete(String words, String outcome, Path file) {
        goTo("/desk");
        follow(card(words).locator("a[href$='/report-completion']"));
        page.locator("#outcome").fill(outcome);
        upload(file);
        send(page.locator("form[action$='/report-completion'] button.main"));
    }
}
