package vn.hdnd.tracker.notice.web;

/**
 * A field that two people filled in differently.
 *
 * @param key message key of its name
 * @param theirs as it is kept now
 * @param mine as it was typed
 */
public record Differing(String key, String theirs, String mine) {}
