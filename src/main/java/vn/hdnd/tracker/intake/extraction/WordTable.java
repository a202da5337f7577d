package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Tables. Those that only put head or signature side by side are written column by column; those that hold rows of
 * something are written a row to a line, cells parted by bars.
 */
final class WordTable {

    private static final String BAR = " |";
    private static final int LONGEST_CELL = 3_000;
    private static final Pattern SIDE_BY_SIDE = Pattern.compile(
            "(?im)^\\s*(?:cộng\\s+h\\S+\\s+xã\\s+hội|độc\\s+lập\\s*[-–]|đảng\\s+cộng\\s+sản|nơi\\s+nhận\\s*:?|số\\s*:|(?:TM|TL|KT|TUQ|T/M|T/L|K/T)\\s*[./])",
            Pattern.UNICODE_CASE);

    /** @param over how many columns it spans @param continues the cell above it goes on in it */
    record Cell(FacedText text, int over, boolean continues) {}

    private WordTable() {}

    static List<List<Cell>> rows(Element table, Function<Element, FacedText> flow) {
        var rows = new ArrayList<List<Cell>>();
        collect(table, "tr", 0).forEach(row -> {
            if (Xml.child(row, "trPr", "del") != null) {
                return;
            }
            var cells = new ArrayList<Cell>();
            for (var cell : collect(row, "tc", 0)) {
                var properties = Xml.child(cell, "tcPr");
                var merged = Xml.child(properties, "vMerge");
                var aside = Xml.child(properties, "hMerge");
                if (aside == null || "restart".equals(Xml.attribute(aside, "val"))) {
                    cells.add(new Cell(
                            flow.apply(cell),
                            span(Xml.value(properties, "gridSpan")),
                            merged != null && !"restart".equals(Xml.attribute(merged, "val"))));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        });
        return rows;
    }

    static void append(FacedText out, List<List<Cell>> rows) {
        if (holdsRows(rows)) {
            asRows(out, rows);
        } else {
            asColumns(out, rows);
        }
    }

    static boolean holdsRows(List<List<Cell>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return columns > 1
                && rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> cell.text().length() > LONGEST_CELL
                                || cell.text().length() < 1_000
                                        && SIDE_BY_SIDE
                                                .matcher(cell.text().decoded().text())
                                                .find());
    }

    private static void asRows(FacedText out, List<List<Cell>> rows) {
        var above = new ArrayList<FacedText>();
        for (var row : rows) {
            var line = new FacedText();
            var filled = 0;
            var column = 0;
            for (var cell : row) {
                while (above.size() <= column) {
                    above.add(new FacedText());
                }
                // The number of a row that goes on is not a second number.
                var words = cell.continues() && column > 0
                        ? above.get(column)
                        : cell.text().onOneLine();
                above.set(column, words);
                line.append(column == 0 ? "" : BAR)
                        .append(column == 0 || words.isBlank() ? "" : " ")
                        .append(words);
                filled = words.isBlank() ? filled : line.length();
                for (var i = 1; i < Math.min(cell.over(), 64) && cell != row.get(row.size() - 1); i++) {
                    line.append(BAR);
                }
                column++;
            }
            if (filled > 0) {
                line.cut(filled);
                out.append(line).append("\n");
            }
        }
    }

    /** All of the left column, then the next; a row that has another number of cells begins anew. */
    private static void asColumns(FacedText out, List<List<Cell>> rows) {
        var from = 0;
        for (var i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).size() != rows.get(from).size()) {
                for (var column = 0; column < rows.get(from).size(); column++) {
                    for (var row = from; row < i; row++) {
                        out.append(rows.get(row).get(column).text());
                    }
                }
                from = i;
            }
        }
    }

    /** Rows and cells may stand in content controls and insertions. */
    private static List<Element> collect(@Nullable Element parent, String name, int depth) {
        var found = new ArrayList<Element>();
        for (var child : Xml.children(parent)) {
            var is = Xml.name(child);
            if (is.equals(name)) {
                found.add(child);
            } else if (depth < 20
                    && List.of("sdt", "sdtContent", "ins", "moveTo", "customXml")
                            .contains(is)) {
                found.addAll(collect(child, name, depth + 1));
            }
        }
        return found;
    }

    private static int span(@Nullable String written) {
        return written != null && written.matches("\\d{1,2}") ? Integer.parseInt(written) : 1;
    }
}
