package vn.hdnd.tracker.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser window. Everything that the browser complains about fails the test. */
public final class Window implements AutoCloseable {

    static final int TELEPHONE_WIDTH = 360;

    private static final Path PICTURES = Path.of("target", "browser");
    private static final int TALL = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** @param path below the base address, with its leading slash */
    public Window goTo(String path) {
        page.navigate(path);
        return this;
    }

    public Window signIn(String username, String password) {
        goTo("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /**
     * Does something that the server is meant to refuse: Chromium writes every response with such a status to its
     * console, and so does htmx. Other complaints still count.
     */
    public Window whileRefused(int status, Runnable act) {
        int before = complaints.size();
        act.run();
        // A round trip through the page: its console messages have arrived after it.
        page.title();
        complaints
                .subList(before, complaints.size())
                .removeIf(complaint -> complaint.contains("responded with a status of " + status)
                        || complaint.contains("Response Status Error Code " + status));
        return this;
    }

    /** Axe finds nothing on this page, neither light nor dark. */
    public Window expectAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Accessibility.violations(page))
                    .as("axe on %s (%s)", page.url(), scheme)
                    .isEmpty();
        }
        return this;
    }

    /** Nothing sticks out sideways on a telephone 360 px wide. */
    public Window expectFitsTelephone() {
        var size = page.viewportSize();
        page.setViewportSize(TELEPHONE_WIDTH, TALL);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a telephone; sticking out: %s", page.url(), sticksOut())
                .isLessThanOrEqualTo(TELEPHONE_WIDTH);
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** All that every page must hold. */
    public Window expectSound() {
        return expectAccessible().expectFitsTelephone();
    }

    /** Pictures in {@code target/browser}: name.png, name-dark.png and name-telephone.png, of the whole page. */
    public Window look(String name) {
        keepPicture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        keepPicture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var size = page.viewportSize();
        page.setViewportSize(TELEPHONE_WIDTH, TALL);
        keepPicture(name + "-telephone");
        page.setViewportSize(size.width, size.height);
        return this;
    }

    void keepPicture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException e) {
            // A picture for a human to look at; the test's own failure must not be hidden by it.
            System.err.println("No picture of " + page.url() + ": " + e.getMessage());
        }
    }

    void expectNoComplaints() {
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private Object sticksOut() {
        return page.evaluate("""
                limit => [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > limit + 1)
                    .slice(0, 8)
                    .map(e => e.tagName.toLowerCase() + '.' + e.getAttribute('class'))
                    .join(', ')
                """, TELEPHONE_WIDTH);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
        }
    }
}
