package vn.hdnd.tracker.intake;

/**
 * A place in a notice's text.
 *
 * @param start first UTF-16 code unit
 * @param end the one after the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }
}
