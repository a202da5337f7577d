package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Span;

/**
 * Printed lines that belong together.
 *
 * @param label what the first line begins with, null for an unnumbered paragraph
 * @param role what it is besides text
 * @param row the cells, where it is a row of a table that assigns duties
 */
record Paragraph(
        List<Line> lines,
        @Nullable Label label,
        Role role,
        @Nullable Row row) {

    /** What a paragraph is. */
    enum Role {
        TEXT,
        /** The title of an annex. */
        ANNEX,
        /** A row of a table that names a group of rows. */
        GROUP,
        /** A row of a table that assigns a duty. */
        ROW
    }

    Paragraph {
        lines = List.copyOf(lines);
    }

    Paragraph(List<Line> lines, @Nullable Label label) {
        this(lines, label, Role.TEXT, null);
    }

    boolean inTable() {
        return role == Role.ROW || role == Role.GROUP;
    }

    /** The words, breaks joined to single spaces, without the label. */
    String text() {
        var all = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        var words = (label == null ? all : all.substring(Math.min(label.length(), all.length())))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return switch (role) {
            case TEXT, ANNEX -> words;
            case ROW -> label == null ? words.replaceFirst("^\\|\\s*", "") : words;
            case GROUP -> words.replaceFirst("^[|\\s]+", "").replaceFirst("[|\\s]+$", "");
        };
    }

    /** Where it stands: one span as long as nothing else stands between its lines. */
    List<Span> source(String text) {
        var spans = new ArrayList<Span>();
        for (var line : lines) {
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && text.substring(last.end(), line.start()).isBlank()) {
                spans.set(spans.size() - 1, new Span(last.start(), line.end()));
            } else {
                spans.add(new Span(line.start(), line.end()));
            }
        }
        return List.copyOf(spans);
    }
}
