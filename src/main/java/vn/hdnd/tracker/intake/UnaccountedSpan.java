package vn.hdnd.tracker.intake;

/** A place in a notice's text that nothing accounts for, shown to the clerk and never dropped. */
public record UnaccountedSpan(int start, int end, String text) {}
