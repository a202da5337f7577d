package vn.hdnd.tracker.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one test does in the browser: any number of windows, each a person of its own with cookies of its own. */
public final class Browsing implements AutoCloseable {

    private final Browser browser;
    private final List<Window> windows = new ArrayList<>();

    Browsing(Browser browser) {
        this.browser = browser;
    }

    /** A desktop window, light, in Vietnam. @param baseUrl of the application, without a slash at the end */
    public Window open(String baseUrl) {
        return open(baseUrl, options -> options);
    }

    /** The same on a telephone, 360 px wide. */
    public Window openOnTelephone(String baseUrl) {
        return open(baseUrl, options -> options.setViewportSize(Window.TELEPHONE_WIDTH, 740));
    }

    /** The plain path: a browser that runs no script. */
    public Window openWithoutJavaScript(String baseUrl) {
        return open(baseUrl, options -> options.setJavaScriptEnabled(false));
    }

    public Window open(String baseUrl, UnaryOperator<NewContextOptions> adjust) {
        var options = new NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(1280, 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
        Window window = new Window(browser.newContext(adjust.apply(options)));
        windows.add(window);
        return window;
    }

    /** Closes a window whose complaints were looked at already. */
    void forget(Window window) {
        windows.remove(window);
        window.close();
    }

    void expectNoComplaints() {
        windows.forEach(Window::expectNoComplaints);
    }

    void keepPictures(String name) {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).keepPicture("failed/" + name + "-" + (i + 1));
        }
    }

    @Override
    public void close() {
        windows.forEach(Window::close);
    }
}
