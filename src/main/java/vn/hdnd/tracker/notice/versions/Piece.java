package vn.hdnd.tracker.notice.versions;

/**
 * A stretch of a text beside another one.
 *
 * @param changed the other text does not have it here
 */
public record Piece(String text, boolean changed) {}
