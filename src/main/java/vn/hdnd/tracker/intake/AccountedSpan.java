package vn.hdnd.tracker.intake;

/** A place in a notice's text and what it was taken for. */
public record AccountedSpan(int start, int end, PartOfNotice as) {}
