package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.hdnd.tracker.support.browser.Window;

/**
 * Somebody of the sample council at a browser of their own. Every page is looked at when it is visited for the first time:
 * axe finds nothing, light or dark, and nothing sticks out on a telephone.
 */
class Person {

    private static final String PASSWORD = "demo-ket-luan-2022";

    protected final Window window;
    protected final Page page;
    private final Set<String> looked = new HashSet<>();

    Person(Window window, String username) {
        this.window = window.signIn(username, PASSWORD);
        this.page = window.page();
        look();
    }

    void goTo(String path) {
        window.goTo(path);
        look();
    }

    /** Clicks something that leads to another page. */
    void follow(Locator link) {
        page.waitForNavigation(link::click);
        look();
    }

    /** Sends a form that leads to another page, where a flash says what happened. */
    void send(Locator button) {
        follow(button);
        assertThat(page.locator("#flash .flash.done")).isVisible();
    }

    void look() {
        var kind = page.url().replaceAll("\\?.*|#.*", "").replaceAll("[0-9a-f-]{36}|NV-[0-9-]+", "…");
        if (looked.add(kind)) {
            window.expectSound();
        }
    }

    /** Chooses a file and waits until it is stored. */
    void upload(Path file) {
        page.locator("[data-upload] input[type=file]").setInputFiles(file);
        assertThat(page.locator("[data-upload] input[name=files]").first()).isAttached();
    }

    /** The id that stands in the address behind this part of it. */
    String idAfter(String part) {
        return page.url().replaceAll(".*" + part + "([0-9a-f-]{36}).*", "$1");
    }
}
