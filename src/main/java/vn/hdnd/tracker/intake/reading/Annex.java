package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of assignments behind the signature, with the lines of its title.
 *
 * @param paragraphs the title, then the rows
 * @param heads the lines of column names
 */
record Annex(List<Paragraph> paragraphs, List<Line> heads) {

    Annex {
        paragraphs = List.copyOf(paragraphs);
        heads = List.copyOf(heads);
    }

    /** What stands behind the table belongs to nobody. */
    static Annex of(List<Line> lines) {
        var tables = Tables.in(lines);
        var paragraphs = new ArrayList<Paragraph>();
        var title = lines.subList(0, Math.min(lines.size(), Tables.first(lines, 0)));
        if (!title.isEmpty()) {
            paragraphs.add(new Paragraph(title, null, Paragraph.Role.ANNEX, null));
        }
        for (var line : lines) {
            var row = tables.row(line);
            if (row != null) {
                paragraphs.add(row);
            }
        }
        return new Annex(paragraphs, tables.heads());
    }
}
