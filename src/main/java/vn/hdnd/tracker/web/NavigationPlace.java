package vn.hdnd.tracker.web;

/**
 * A place in the left column.
 *
 * @param key message key of its name; the same key with {@code .short} names it on a telephone, if there is one
 * @param href address within the application, without context path: {@code /tasks}
 * @param icon a name in the sprite
 * @param order lowest first; a telephone shows the first four
 */
public record NavigationPlace(String key, String href, String icon, int order) {}
