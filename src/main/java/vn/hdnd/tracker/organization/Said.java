package vn.hdnd.tracker.organization;

/** What is said of a thing now, and the version to be sent back with a change. */
public record Said<T>(long version, T said) {}
