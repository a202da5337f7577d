package vn.hdnd.tracker.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import vn.hdnd.tracker.support.browser.Window;

/** The reporting officer of a unit, on a telephone. */
class Ward extends Person {

    private final String notice;

    /** @param notice number of the notice whose duties this officer sees to; others may say the same */
    Ward(Window window, String username, String notice) {
        super(window, username);
        this.notice = notice;
    }

    private Locator card(String words) {
        return page.locator(".duty")
                .filter(new Locator.FilterOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setHasText("Thông báo " + notice))
                .first();
    }

    /** On the card of what is new; a card of what is overdue asks for the report at once, so there on its page. */
    void accept(String words) {
        goTo("/desk");
        var button = card(words).locator("form[action$='/accept'] button");
        if (button.count() == 0) {
            follow(card(words).getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK));
            button = page.locator("form[action$='/accept'] button").first();
        }
        send(button);
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
