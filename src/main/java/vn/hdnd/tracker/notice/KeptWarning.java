package vn.hdnd.tracker.notice;

/**
 * A doubt of the reader as it is kept.
 *
 * @param seq its number in the notice
 * @param seen somebody has looked at it and lets it stand
 */
public record KeptWarning(int seq, ReadingWarning warning, boolean seen) {}
