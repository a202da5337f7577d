package vn.hdnd.tracker.document;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Signatures of a joint paper, side by side, the first to sign at the left. The names stand at one height, however many
 * lines there are above each.
 */
final class JointFoot {

    private static final int MOST_IN_A_ROW = 3;

    private final XWPFDocument document;

    JointFoot(XWPFDocument document) {
        this.document = document;
    }

    /** @param followed something must not stand on the next page alone */
    void write(List<SignatureBlock> all, boolean followed) {
        var rows = (all.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        var columns = (all.size() + rows - 1) / rows;
        for (var from = 0; from < all.size(); from += columns) {
            var last = from + columns >= all.size();
            var table = side(all.subList(from, Math.min(from + columns, all.size())));
            FootTable.end(document).setKeepNext(followed || !last);
            keepTogether(table, followed || !last);
        }
    }

    private XWPFTable side(List<SignatureBlock> signatures) {
        var widths = new int[signatures.size()];
        Arrays.fill(widths, A4.TEXT / widths.length);
        var room = (widths[0] - Twips.ofMillimetres(4)) / 20.0;
        var table = Columns.invisible(document, 2, widths);
        for (var i = 0; i < widths.length; i++) {
            FootTable.authority(signatures.get(i), table.getRow(0).getCell(i), room);
            FootTable.name(signatures.get(i), table.getRow(1).getCell(i));
        }
        return table;
    }

    /** The lines above the names stay with them, and the names with what follows. */
    private static void keepTogether(XWPFTable table, boolean followed) {
        for (var row : table.getRows()) {
            if (followed || row == table.getRow(0)) {
                row.getTableCells()
                        .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
            }
        }
    }
}
