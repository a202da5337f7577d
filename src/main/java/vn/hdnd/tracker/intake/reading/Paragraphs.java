package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins printed lines to paragraphs and tells labels from numbers that only happen to begin a line. */
final class Paragraphs {

    private final LineBreaks breaks;
    private final Map<Label.Style, Integer> counted = new EnumMap<>(Label.Style.class);
    private final List<Paragraph> done = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private @Nullable Label openLabel;

    private Paragraphs(LineBreaks breaks) {
        this.breaks = breaks;
    }

    static List<Paragraph> of(List<Line> lines) {
        var paragraphs = new Paragraphs(LineBreaks.of(lines));
        lines.forEach(paragraphs::add);
        paragraphs.close();
        return List.copyOf(paragraphs.done);
    }

    private void add(Line line) {
        var last = open.isEmpty() ? null : open.get(open.size() - 1);
        var label = label(line, last);
        if (last != null && (label != null || !breaks.joins(last, line))) {
            close();
        }
        if (open.isEmpty()) {
            openLabel = label;
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(new Paragraph(open, openLabel));
            if (openLabel != null) {
                counted.put(openLabel.style(), openLabel.ordinal());
            }
            open.clear();
        }
    }

    /** "Khoản⏎3 - Điều 61" and "ngày⏎12. Sau đó" begin no item: the sentence before waits for them. */
    private @Nullable Label label(Line line, @Nullable Line before) {
        var label = Label.at(line.text());
        if (label == null || label.length() >= line.text().length()) {
            return null;
        }
        var rest = line.text().charAt(label.length());
        var inside = before != null && breaks.mayHoldLabelInside(before);
        var hangs = before != null && breaks.waitsForNumber(before);
        if (label.counted()) {
            return before != null && breaks.runsOn(before) ? null : label;
        }
        var last = openLabel != null && openLabel.style() == label.style()
                ? openLabel.ordinal()
                : counted.getOrDefault(label.style(), 0);
        var expected = label.ordinal() == 1 || label.ordinal() == last + 1;
        if (inside) {
            return expected && label.ordinal() > 1 && Character.isUpperCase(rest) && !hangs ? label : null;
        }
        return expected || label.ordinal() <= last + 3 ? label : null;
    }
}
