/** A real Chromium for tests, and what every page must hold in it. */
@NullMarked
package vn.hdnd.tracker.support.browser;

import org.jspecify.annotations.NullMarked;
