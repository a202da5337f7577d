package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.List;

/** Writes a page down as lines: blanks before a line show how far it is indented, empty lines part paragraphs. */
final class PdfLayout {

    private static final float PARAGRAPH_GAP = 1.25f;
    private static final int DEEPEST_INDENT = 40;

    private final FacedText out;
    private boolean first = true;

    PdfLayout(FacedText out) {
        this.out = out;
    }

    void add(PdfPage page) {
        if (!first) {
            out.append("\f");
        }
        var words = new ArrayList<>(page.words());
        for (var grid : page.rules().grids()) {
            var inside = words.stream().filter(grid::holds).toList();
            if (inside.isEmpty()) {
                continue;
            }
            var rows = PdfTables.rows(grid, inside);
            if (WordTable.holdsRows(rows)) {
                var above = words.stream()
                        .filter(word -> !grid.holds(word) && word.baseline() < grid.top())
                        .toList();
                flow(above, page);
                WordTable.append(out, rows);
                words.removeAll(inside);
                words.removeAll(above);
            }
        }
        flow(words, page);
        first = false;
    }

    private void flow(List<PdfWord> words, PdfPage page) {
        var lines = PdfLine.of(words);
        var head = first ? PdfColumns.head(lines) : new PdfColumns.Band(0, 0);
        var foot = PdfColumns.foot(lines.subList(head.to(), lines.size()), page.width());
        var from = head.to() + foot.from();
        write(lines.subList(0, head.from()));
        write(PdfColumns.apart(lines.subList(head.from(), head.to()), page.width()));
        write(lines.subList(head.to(), from));
        write(PdfColumns.apart(lines.subList(from, head.to() + foot.to()), page.width()));
        write(lines.subList(head.to() + foot.to(), lines.size()));
    }

    private void write(List<PdfLine> lines) {
        var pitch = pitch(lines);
        var margin = lines.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && line.baseline() - lines.get(i - 1).baseline() > PARAGRAPH_GAP * pitch) {
                out.append("\n");
            }
            var indent = Math.round((line.left() - margin) / Math.max(1, line.size()) * 4);
            out.append(" ".repeat(Math.max(0, Math.min(indent, DEEPEST_INDENT))))
                    .append(line.text())
                    .append("\n");
        }
    }

    /** From line to line inside a paragraph. */
    private static float pitch(List<PdfLine> lines) {
        var gaps = new ArrayList<Float>();
        for (var i = 1; i < lines.size(); i++) {
            var gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 3);
    }
}
