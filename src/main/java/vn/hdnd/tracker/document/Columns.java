package vn.hdnd.tracker.document;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose columns keep the width that they are given, in twips, from margin to margin. */
final class Columns {

    private Columns() {}

    /** Blocks side by side, without borders or padding. */
    static XWPFTable invisible(XWPFDocument document, int rows, int... widths) {
        var table = fixed(document, rows, widths);
        table.removeBorders();
        var padding = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(padding.addNewLeft());
        none(padding.addNewRight());
        return table;
    }

    private static void none(CTTblWidth width) {
        width.setW(BigInteger.ZERO);
        width.setType(STTblWidth.DXA);
    }

    static XWPFTable fixed(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidth(Arrays.stream(widths).sum());
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var indent = properties.addNewTblInd();
        indent.setW(BigInteger.ZERO);
        indent.setType(STTblWidth.DXA);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (var i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
        return table;
    }

    /** The paragraph that every cell begins with, then another one each time. */
    static XWPFParagraph next(XWPFTableCell cell) {
        var first = cell.getParagraphs().get(0);
        return cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
    }
}
