package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Function;
import vn.hdnd.tracker.support.browser.Browsing;

/**
 * A notice from the file that is dropped in to the click that puts it into tracking, by a clerk who looks at every item
 * that binds and either accepts what is proposed or settles it otherwise, and by the head of the Office. Signing in is not
 * counted.
 *
 * @param number that the notice gets, {@code issuedOn} and {@code signer} likewise
 * @param settled how the clerk wants an item with these words
 */
record SixtyActs(Path file, String number, String issuedOn, String signer, Function<String, Office.Settled> settled) {

    /** @param items that were looked at; {@code changed} of them settled otherwise than proposed */
    record Outcome(int acts, int items, int changed) {}

    Outcome go(Browsing browsing, String url) {
        var acts = new Acts();
        var clerk = new Office(browsing.open(url), "clerk");
        var page = clerk.page;
        page.navigate("/notices/new");
        acts.drop(page.locator("[data-entry] input[type=file]"), file);
        acts.click(page.locator("form[data-entry] button.main"));
        page.waitForURL("**/review*");
        var notice = clerk.idAfter("/notices/");

        header(acts, page);
        var items = 0;
        var changed = 0;
        acts.key(page, "g");
        for (var left = page.locator("#bar a.tag.soon"); left.count() > 0; items++) {
            var item = page.locator(".item.on[data-item]");
            assertThat(item.locator(".editor")).isVisible();
            var words = item.locator("> .t");
            assertThat(words).isInViewport();
            var before = left.textContent();
            if (settle(acts, page, item, settled.apply(words.textContent()))) {
                changed++;
            }
            assertThat(page.locator("#bar")).not().containsText(before.strip());
        }
        clerk.look();
        acts.click(page.locator(".count .acts a.btn.main"));
        acts.click(page.locator("form[action$='/submit'] button"));
        assertThat(page.locator("#flash .flash.done")).isVisible();
        track(acts, browsing, url, notice);
        return new Outcome(acts.count(), items, changed);
    }

    private void header(Acts acts, Page page) {
        acts.key(page, "h");
        assertThat(page.locator("#header [name=number]")).isFocused();
        Acts.type(page, number);
        acts.key(page, "Tab");
        assertThat(page.locator("#header [name=issuedOn]")).isFocused();
        Acts.type(page, issuedOn);
        if (page.locator("#header [name=signer]").inputValue().isBlank()) {
            acts.click(page.locator("#header [name=signer]"));
            Acts.type(page, signer);
        }
        page.waitForNavigation(() -> acts.key(page, "Enter"));
        assertThat(page.locator("#flash .flash.done")).isVisible();
    }

    /** @return whether the clerk wanted something else than was proposed */
    private static boolean settle(Acts acts, Page page, Locator item, Office.Settled wanted) {
        var standing = item.locator("[data-accept=standing]").count() > 0;
        var proposed = standing ? Office.Settled.STANDING : Office.Settled.TASK;
        if (wanted == proposed) {
            acts.key(page, "a");
            return false;
        }
        switch (wanted) {
            case TASK -> acts.key(page, "t");
            case STANDING -> acts.key(page, "s");
            case NONE -> {
                acts.key(page, "n");
                acts.key(page, "3");
            }
        }
        return true;
    }

    private static void track(Acts acts, Browsing browsing, String url, String notice) {
        var page = new Office(browsing.open(url), "head").page;
        page.navigate("/desk");
        acts.click(page.locator("main a[href*='" + notice + "']").first());
        if (!page.url().contains("/tracking")) {
            acts.click(page.locator(".count .acts a.btn.main"));
        }
        acts.click(page.locator("form[action$='/track'] button"));
        assertThat(page.locator("#flash .flash.done")).containsText("Đã đưa vào theo dõi");
    }
}
