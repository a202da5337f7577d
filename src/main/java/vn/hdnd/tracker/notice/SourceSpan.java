package vn.hdnd.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A stretch of the source text and what it was taken for.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param takenAs a name of the notice preview format (HEADER, ITEM, PAGE_FURNITURE …) or {@link #LOST}
 */
@Embeddable
public record SourceSpan(
        @Column(name = "start_at") int start,
        @Column(name = "end_at") int end,
        @Column(name = "taken_as") String takenAs) {

    /** Nothing accounts for it. */
    public static final String LOST = "LOST";

    /** Nothing accounts for it, and somebody has said that nothing need. */
    public static final String SEEN = "SEEN";
}
