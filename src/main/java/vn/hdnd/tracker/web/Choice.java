package vn.hdnd.tracker.web;

/**
 * One of the things that a select or a group of radio buttons offers.
 *
 * @param value what the form sends
 * @param label ready to show
 */
public record Choice(String value, String label) {}
