package vn.hdnd.tracker.shared;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between, quotes around those with line breaks, "" for a quote. */
public final class PastedCells {

    private PastedCells() {}

    /** Every row, empty ones too, so that counting rows gives the sheet's own numbers; each cell on one line. */
    public static List<List<String>> rows(String pasted) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var text = pasted.replace("\r\n", "\n").replace('\r', '\n');
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && text.indexOf('"', i + 1) > 0) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(FoldedText.line(cell.toString()));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        row.add(FoldedText.line(cell.toString()));
        rows.add(List.copyOf(row));
        return rows;
    }
}
