package vn.hdnd.tracker.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * A horizontal line in the middle of a column. It is the upper border of an empty paragraph that is indented on both
 * sides: every word processor draws it in the same place, and it moves with the text.
 */
final class Rule {

    /** Between a third and a half of the text above, as annex I wants it below issuer and trích yếu. */
    static final double SHORT = 0.4;

    private static final int EIGHTHS_OF_A_POINT = 6;

    private Rule() {}

    /**
     * @param length in points
     * @param column in twips
     */
    static void draw(XWPFParagraph paragraph, double length, int column) {
        var indent = Math.max(0, (column - Twips.ofPoints(length)) / 2);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setSpacingBefore(Twips.ofPoints(2));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(3, LineSpacingRule.EXACT);
        Ink.plain(2).write(paragraph, "");
        var line = paragraph.getCTP().getPPr().addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
    }
}
