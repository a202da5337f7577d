package vn.hdnd.tracker.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * What somebody does at a page, counted: every click, every file that is dropped, every key that is not text typed into a
 * field. Moving from field to field by Tab, and Enter that sends a form, count.
 */
final class Acts {

    private int count;

    int count() {
        return count;
    }

    void click(Locator target) {
        count++;
        target.click();
    }

    void key(Page page, String key) {
        count++;
        page.keyboard().press(key);
    }

    void drop(Locator input, Path file) {
        count++;
        input.setInputFiles(file);
    }

    /** Text into the field that has the cursor, in place of what stands there. */
    static void type(Page page, String text) {
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }
}
