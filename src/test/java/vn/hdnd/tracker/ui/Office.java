package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hdnd.tracker.support.browser.Window;

/** A clerk or the head of the Office. */
class Office extends Person {

    /** How a clerk settles an item. */
    enum Settled {
        TASK,
        STANDING,
        NONE
    }

    Office(Window window, String username) {
        super(window, username);
    }

    /** Pastes a notice and has it read. @return its id */
    String enter(String text) {
        goTo("/notices/new");
        page.locator("#text").fill(text);
        send(page.locator("form[data-entry] button.main"));
        return idAfter("/notices/");
    }

    void describe(String notice, String number, String date, String signer) {
        goTo("/notices/" + notice + "/review");
        if (page.locator("details#header[open]").count() == 0) {
            page.locator("details#header > summary").click();
        }
        var form = page.locator("#header form");
        form.locator("[name=number]").fill(number);
        form.locator("[name=issuedOn]").fill(date);
        form.locator("[name=signer]").fill(signer);
        send(form.locator(".acts button.main"));
    }

    /** Settles what is unsettled, one after the other, as the button on the bar leads to it. @return how many there were */
    int settleAll(String notice, Function<String, Settled> how) {
        goTo("/notices/" + notice + "/review");
        var settled = 0;
        for (var next = page.locator("#bar a.tag.soon"); next.count() > 0; settled++) {
            var left = next.textContent();
            var id = next.getAttribute("href").replaceAll(".*#", "");
            var item = page.locator(".item.on[id='" + id + "']");
            // Also where the item is open already: an act that follows at once must not be lost.
            next.click();
            assertThat(item.locator(".editor")).isVisible();
            settle(item, how.apply(item.locator("p.t").first().textContent()));
            assertThat(page.locator("#bar")).not().containsText(left);
        }
        look();
        return settled;
    }

    private static void settle(Locator item, Settled how) {
        switch (how) {
            case STANDING -> item.locator("form[action$='/standing'] button").click();
            case NONE -> {
                item.locator("details.none > summary").click();
                item.locator("details.none [name=reason]").fill("Đã thực hiện ngay tại hội nghị");
                item.locator("details.none button.main").click();
            }
            case TASK -> {
                var assign = item.locator("details.assign");
                if (assign.getAttribute("open") == null) {
                    assign.locator("summary").first().click();
                }
                assign.locator("form[action*='of-item'] button.main").click();
            }
        }
    }

    void submit(String notice) {
        goTo("/notices/" + notice + "/tracking");
        send(page.locator("form[action$='/submit'] button"));
    }

    void track(String notice) {
        goTo("/notices/" + notice + "/tracking");
        send(page.locator("form[action$='/track'] button"));
    }

    /** The address of the task that came of the item with these words. */
    String taskOf(String notice, String words) {
        goTo("/notices/" + notice);
        var said = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        return page.locator(".clause")
                .filter(new Locator.FilterOptions().setHasText(said))
                .locator(".state a[href*='/tasks/']")
                .first()
                .getAttribute("href");
    }

    /** Opens the unit's part of a task. */
    void open(String task, String unit) {
        goTo(task);
        follow(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(unit).setExact(true))
                .first());
    }

    /** Records for the unit whose part is open what its paper says. */
    void recordPaper(String number, String date, String outcome, Path file) {
        follow(page.locator("a[href$='/record']").first());
        page.locator("[name=kind][value=COMPLETION]").check();
        page.locator("[name=paperNumber]").fill(number);
        page.locator("[name=paperDate]").fill(date);
        page.locator("[name=receivedOn]").fill(date);
        page.locator("#outcome").fill(outcome);
        upload(file);
        send(page.locator("form[action$='/record'] button.main"));
    }

    void confirm() {
        send(page.locator("form[action$='/confirm'] button").first());
    }

    void giveBack(String reason) {
        page.locator("a[data-dialog^='return-']").first().click();
        var dialog = page.locator("dialog[open]");
        dialog.locator("textarea[name=note]").fill(reason);
        send(dialog.locator("button.main"));
    }
}
