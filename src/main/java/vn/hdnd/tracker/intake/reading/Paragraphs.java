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

    /** @param tables those that stand among the lines */
    static List<Paragraph> of(List<Line> lines, Tables tables) {
        var prose = lines.stream().filter(line -> !tables.holds(line)).toList();
        var paragraphs = new Paragraphs(LineBreaks.of(prose));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = tables.row(line);
            if (row != null) {
                paragraphs.close();
                paragraphs.done.add(row);
            } else if (!tables.holds(line)) {
                paragraphs.add(line, i + 1 < lines.size() && !tables.holds(lines.get(i + 1)) ? lines.get(i + 1) : null);
            }
        }
        paragraphs.close();
        return List.copyOf(paragraphs.done);
    }

    private void add(Line line, @Nullable Line next) {
        var last = open.isEmpty() ? null : open.get(open.size() - 1);
        var label = label(line, last, next);
        if (last != null && (label != null || !goesOn(last, line))) {
            close();
        }
        if (open.isEmpty()) {
            openLabel = label;
        }
        open.add(line);
    }

    private boolean goesOn(Line last, Line line) {
        return open.size() == 1 && openLabel != null && Label.alone(last.text()) || breaks.joins(open, openLabel, line);
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

    private @Nullable Label label(Line line, @Nullable Line before, @Nullable Line next) {
        var text = line.text();
        if (next != null && Label.alone(text) && Label.at(next.text()) == null && !Label.alone(next.text())) {
            text = text + " " + next.text();
        }
        var label = Label.at(text);
        if (label == null || label.length() >= text.length()) {
            return null;
        }
        return begins(label, text, before) ? label : null;
    }

    /** "Khoản⏎3 - Điều 61" and "ngày⏎12. Sau đó" begin no item: the sentence before waits for them. */
    private boolean begins(Label label, String text, @Nullable Line before) {
        var rest = text.substring(label.length());
        if (label.counted()) {
            return before == null || !breaks.dashInside(before, rest);
        }
        var last = openLabel != null && openLabel.style() == label.style()
                ? openLabel.ordinal()
                : counted.getOrDefault(label.style(), 0);
        var expected = label.ordinal() == 1 || label.ordinal() == last + 1;
        var ended = before == null || LineBreaks.ends(before);
        if (label.doubtful() || label.style() == Label.Style.CAPITAL) {
            return expected && (ended || breaks.heading(open, openLabel));
        }
        if (before != null && breaks.mayHoldLabelInside(before)) {
            return expected && Character.isUpperCase(rest.charAt(0)) && !breaks.waitsForNumber(before);
        }
        return expected || label.ordinal() <= last + 3 || ended;
    }
}
