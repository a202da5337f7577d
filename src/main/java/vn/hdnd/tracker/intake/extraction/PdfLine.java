package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand on one line, from left to right. */
record PdfLine(List<PdfWord> words) {

    /** A gap of so many times the size of type parts columns, whatever is justified. */
    private static final float COLUMN_GAP = 4;

    private static final float TOUCHING = 0.1f;
    private static final float SAME_LINE = 0.4f;

    PdfLine {
        words = words.stream().sorted(Comparator.comparing(PdfWord::left)).toList();
    }

    /** The lines of a page or of a column of it, from the top. */
    static List<PdfLine> of(List<PdfWord> words) {
        var sorted =
                words.stream().sorted(Comparator.comparing(PdfWord::baseline)).toList();
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<PdfWord>();
        for (var word : sorted) {
            var last = line.isEmpty() ? word : line.get(line.size() - 1);
            var size = Math.max(word.size(), line.isEmpty() ? 0 : line.get(0).size());
            if (word.baseline() - last.baseline() > SAME_LINE * size) {
                lines.add(new PdfLine(line));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(new PdfLine(line));
        }
        return lines;
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    /** The baseline of its largest letters. */
    float baseline() {
        return words.stream()
                .max(Comparator.comparing(PdfWord::size))
                .map(PdfWord::baseline)
                .orElse(0f);
    }

    float size() {
        return (float) words.stream().mapToDouble(PdfWord::size).max().orElse(0);
    }

    FacedText text() {
        var text = new FacedText();
        var end = 0f;
        for (var word : words) {
            var gap = word.left() - end;
            if (text.length() > 0 && gap > COLUMN_GAP * word.size()) {
                text.append("     ");
            } else if (text.length() > 0 && gap > TOUCHING * word.size()) {
                text.append(" ");
            }
            text.append(word.text());
            end = word.right();
        }
        return text;
    }

    /** In Unicode, for recognising what it says. */
    String says() {
        return CleanText.visible(text().decoded().text()).strip();
    }
}
