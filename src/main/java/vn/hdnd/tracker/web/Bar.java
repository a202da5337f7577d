package vn.hdnd.tracker.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A stacked bar, drawn on the server by {@code fragments/bar}.
 *
 * @param parts from left to right
 */
public record Bar(List<Part> parts) {

    public Bar {
        parts = List.copyOf(parts);
    }

    /**
     * @param tone {@code done}, {@code dlate}, {@code run}, {@code late}, {@code wait} or {@code none}
     * @param count never negative
     */
    public record Part(String tone, int count) {}

    /** A part with its place in the drawing, in per cent of the width: {@code 12.5%}. */
    public record Slice(String tone, int count, String x, String width) {}

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** The parts that have a width; together they fill the drawing. */
    public List<Slice> slices() {
        var slices = new ArrayList<Slice>();
        var before = 0;
        for (var part : parts) {
            if (part.count() > 0) {
                var start = permille(before);
                slices.add(new Slice(
                        part.tone(), part.count(), percent(start), percent(permille(before + part.count()) - start)));
            }
            before += part.count();
        }
        return List.copyOf(slices);
    }

    private int permille(int count) {
        return Math.toIntExact(Math.round(1000.0 * count / total()));
    }

    private static String percent(int permille) {
        return permille / 10 + "." + permille % 10 + "%";
    }
}
