package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.extraction.PdfRules.Grid;
import vn.hdnd.tracker.intake.extraction.WordTable.Cell;

/** Puts the words of a ruled table into its cells. */
final class PdfTables {

    private static final Pattern BROKEN = Pattern.compile("[\\p{L}\\d][-/]$");

    private PdfTables() {}

    static List<List<Cell>> rows(Grid grid, List<PdfWord> words) {
        var columns = grid.columns().size() - 1;
        var rows = grid.rows().size() - 1;
        var held = new ArrayList<List<List<PdfWord>>>();
        for (var row = 0; row < rows; row++) {
            var cells = new ArrayList<List<PdfWord>>();
            for (var column = 0; column < columns; column++) {
                cells.add(new ArrayList<>());
            }
            held.add(cells);
        }
        for (var word : words) {
            var row = place(grid.rows(), word.baseline() - word.size() / 3);
            var column = place(grid.columns(), (word.left() + word.right()) / 2);
            while (column > 0 && !parted(grid, row, column)) {
                column--;
            }
            while (row > 0 && goesOn(grid, row, column)) {
                row--;
            }
            held.get(row).get(column).add(word);
        }
        var table = new ArrayList<List<Cell>>();
        for (var row = 0; row < rows; row++) {
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < columns; column++) {
                var over = 1;
                while (column + over < columns && !parted(grid, row, column + over)) {
                    over++;
                }
                cells.add(new Cell(text(held.get(row).get(column)), over, goesOn(grid, row, column)));
                column += over - 1;
            }
            table.add(cells);
        }
        return table;
    }

    private static int place(List<Float> borders, float at) {
        for (var i = 1; i < borders.size() - 1; i++) {
            if (at < borders.get(i)) {
                return i - 1;
            }
        }
        return borders.size() - 2;
    }

    private static boolean parted(Grid grid, int row, int column) {
        var middle = (grid.rows().get(row) + grid.rows().get(row + 1)) / 2;
        return grid.rules().partsColumns(grid.columns().get(column), middle);
    }

    private static boolean goesOn(Grid grid, int row, int column) {
        var middle = (grid.columns().get(column) + grid.columns().get(column + 1)) / 2;
        return row > 0 && !grid.rules().partsRows(middle, grid.rows().get(row));
    }

    private static FacedText text(List<PdfWord> words) {
        var text = new FacedText();
        for (var line : PdfLine.of(words)) {
            // "NQ-" and "HĐND" are one word that the cell was too narrow for.
            text.append(text.length() == 0 || BROKEN.matcher(text.raw()).find() ? "" : "\n")
                    .append(line.text());
        }
        return text;
    }
}
