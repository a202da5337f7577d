package vn.hdnd.tracker.web;

/**
 * A kind of setting with a page of its own.
 *
 * @param key message key of its name; the same key with {@code .help} says what it decides
 * @param href address within the application, without context path: {@code /settings/holidays}
 * @param icon a name in the sprite
 * @param order lowest first
 */
public record SettingsEntry(String key, String href, String icon, int order) {}
