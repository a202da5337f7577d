package vn.hdnd.tracker.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A stacked bar, drawn on the server by {@code fragments/bar}.
 *
 * @param parts from left to right
 */
public record Bar(List<Part> parts) {

    /** The drawing is this many units wide. */
    private static final int WIDTH = 1000;

    public Bar {
        parts = List.copyOf(parts);
    }

    /**
     * @param tone {@code done}, {@code dlate}, {@code run}, {@code late}, {@code wait} or {@code none}
     * @param count never negative
     */
    public record Part(String tone, int count) {}

    /** A part with its place in the drawing. */
    public record Slice(String tone, int count, int x, int width) {}

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** The parts that have a width; together exactly as wide as the drawing. */
    public List<Slice> slices() {
        var total = total();
        var slices = new ArrayList<Slice>();
        var before = 0;
        for (var part : parts) {
            if (part.count() > 0) {
                var x = (int) ((long) before * WIDTH / total);
                var end = (int) ((long) (before + part.count()) * WIDTH / total);
                slices.add(new Slice(part.tone(), part.count(), x, end - x));
            }
            before += part.count();
        }
        return List.copyOf(slices);
    }
}
