package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.Paragraph.Role;

/**
 * Finds tables of assignments among the lines of a text: a row of column names (STT, nội dung, chủ trì, phối hợp, thời
 * hạn, sản phẩm), then a line for each row, its cells parted by bars or tabs. A row may be broken over several lines.
 */
final class Tables {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\\t+");
    private static final Pattern NUMBERING =
            Pattern.compile("(?:[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,2}){0,2}|[a-zđA-HĐ])[.)]?|[-–+*•]");
    private static final int GROUP = 120;

    private final List<Line> lines;
    private final Map<Line, Paragraph> rows = new HashMap<>();
    private final Set<Line> inside = new HashSet<>();
    private final List<Line> heads = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Pattern gap = BAR;

    private Tables(List<Line> lines) {
        this.lines = lines;
    }

    static Tables in(List<Line> lines) {
        var tables = new Tables(lines);
        var at = 0;
        while (at < lines.size()) {
            at = tables.table(at);
        }
        return tables;
    }

    /** Where the first table begins; the number of lines where there is none. */
    static int first(List<Line> lines, int from) {
        var tables = new Tables(lines);
        for (var i = from; i < lines.size(); i++) {
            if (tables.columns(lines.get(i)) != null) {
                return i;
            }
        }
        return lines.size();
    }

    /** The row that begins with this line, or null. */
    @Nullable
    Paragraph row(Line line) {
        return rows.get(line);
    }

    /** Whether the line belongs to a table. */
    boolean holds(Line line) {
        return inside.contains(line);
    }

    /** The lines of column names. */
    List<Line> heads() {
        return List.copyOf(heads);
    }

    private @Nullable Columns columns(Line line) {
        var text = line.text();
        gap = text.indexOf('|') >= 0 ? BAR : TAB;
        return text.length() > 400 || gap == TAB && text.indexOf('\t') < 0 ? null : Columns.of(cells(text));
    }

    /** Reads a table that begins at this line, if one does; answers the line behind it. */
    private int table(int at) {
        var columns = columns(lines.get(at));
        if (columns == null) {
            return at + 1;
        }
        var from = at + 1;
        if (from < lines.size()) {
            var below = columns.with(
                    cells(lines.get(at).text()), cells(lines.get(from).text()));
            from += below == null ? 0 : 1;
            columns = below == null ? columns : below;
        }
        head(at, from);
        while (from < lines.size()) {
            if (lines.get(from).text().equals(lines.get(at).text())) {
                close(columns);
                head(from, from + 1);
            } else if (goesOn(lines.get(from), columns)) {
                open.add(lines.get(from));
            } else if (begins(from, columns)) {
                close(columns);
                open.add(lines.get(from));
            } else {
                break;
            }
            from++;
        }
        close(columns);
        return from;
    }

    private void head(int from, int to) {
        for (var line : lines.subList(from, to)) {
            heads.add(line);
            inside.add(line);
        }
    }

    private boolean begins(int at, Columns columns) {
        var line = lines.get(at);
        if (gaps(line.text()) > 0) {
            return true;
        }
        var next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        return line.text().length() < GROUP && gaps(next) >= Math.min(2, columns.count() - 1);
    }

    /** A line that is only the rest of a row's. */
    private boolean goesOn(Line line, Columns columns) {
        if (open.isEmpty()) {
            return false;
        }
        var so = gaps(joined(open));
        var more = gaps(line.text());
        var first = first(line);
        if (more == 0) {
            return so > 0 && so < columns.count() - 1 && !groupSoFar()
                    || so >= columns.count() - 1
                            && Character.isLowerCase(line.text().charAt(0));
        }
        if (columns.number() >= 0 && NUMBERING.matcher(first).matches()) {
            return false;
        }
        if (first.isEmpty() && columns.number() == 0) {
            var cells = cells(line.text());
            return cells.size() > 1
                    && !cells.get(1).isEmpty()
                    && Character.isLowerCase(cells.get(1).charAt(0));
        }
        return so + more <= columns.count() - 1 && !groupSoFar();
    }

    /** "I | LĨNH VỰC KINH TẾ" is whole though it has no further cells. */
    private boolean groupSoFar() {
        var cells = cells(joined(open));
        return cells.size() <= 2 && cells.get(cells.size() - 1).chars().noneMatch(Character::isLowerCase);
    }

    private void close(Columns columns) {
        if (open.isEmpty()) {
            return;
        }
        var text = joined(open);
        var cells = new ArrayList<>(cells(text));
        var label = columns.number() == 0 ? label(text, cells.get(0)) : null;
        if (label == null && gaps(text) == 0) {
            label = Label.at(text);
            cells.add(0, "");
        } else if (columns.number() == 0
                && label == null
                && !cells.get(0).isEmpty()
                && cells.size() < columns.count()) {
            cells.add(0, "");
        }
        var read = new Cells(columns, cells);
        rows.put(
                open.get(0),
                read.group()
                        ? new Paragraph(open, label, Role.GROUP, null)
                        : new Paragraph(open, label, Role.ROW, read.row()));
        inside.addAll(open);
        open.clear();
    }

    private @Nullable Label label(String text, String cell) {
        if (!NUMBERING.matcher(cell).matches()) {
            return null;
        }
        var bare = cell.replaceAll("[.)]$", "");
        var known = Label.at(bare.matches("[-–+*•]") ? bare + " x" : bare + ") x");
        var bar = gap.matcher(text);
        if (known == null || known.ordinal() < 0 || !bar.find()) {
            return number(text, bare, cell);
        }
        return new Label(known.style(), cell, known.step(), known.ordinal(), bar.end());
    }

    /** More than a hundred rows. */
    private @Nullable Label number(String text, String bare, String cell) {
        var bar = gap.matcher(text);
        return bare.matches("\\d{3}") && bar.find()
                ? new Label(Label.Style.NUMBER, cell, bare, Integer.parseInt(bare), bar.end())
                : null;
    }

    private String first(Line line) {
        return cells(line.text()).get(0);
    }

    private int gaps(String text) {
        var found = gap.matcher(text);
        var count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }

    private List<String> cells(String text) {
        return Arrays.stream(gap.split(text, -1)).map(String::strip).toList();
    }

    private static String joined(List<Line> lines) {
        var text = new StringBuilder(lines.get(0).text());
        for (var line : lines.subList(1, lines.size())) {
            text.append(' ').append(line.text());
        }
        return text.toString();
    }
}
