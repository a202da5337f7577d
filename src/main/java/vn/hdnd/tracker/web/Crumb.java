package vn.hdnd.tracker.web;

import org.jspecify.annotations.Nullable;

/**
 * One step of the breadcrumb; a page passes them as the model attribute {@code crumbs}.
 *
 * @param label ready to show: translated, or a name
 * @param href address without context path; none for the page itself
 */
public record Crumb(String label, @Nullable String href) {

    /** The page itself, where the breadcrumb ends. */
    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
