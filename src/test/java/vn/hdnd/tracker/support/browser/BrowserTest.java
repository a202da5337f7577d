package vn.hdnd.tracker.support.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real Chromium. Its methods take a parameter {@link Browsing}; where no Chromium is installed they are
 * skipped, and the build says so loudly. A test fails on any error in the browser's console, refusals by the content
 * security policy among them, and leaves pictures of its open pages in {@code target/browser/failed}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@ExtendWith({ChromiumInstalled.class, BrowsingExtension.class})
public @interface BrowserTest {}
