package vn.hdnd.tracker.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** "Nơi nhận" on the left, the signature on the right. Stays on one page. */
final class FootTable {

    private static final int LEFT = Twips.ofMillimetres(78);
    private static final int RIGHT = A4.TEXT - LEFT;
    private static final double ROOM = (RIGHT - Twips.ofMillimetres(3)) / 20.0;

    private static final Ink TITLE = Ink.boldItalic(12);
    private static final Ink RECIPIENT = Ink.plain(11);
    private static final Ink AUTHORITY = Ink.bold(14);
    private static final Ink NAME = Ink.bold(14);

    /** For the hand and the seal, in points. */
    private static final int SPACE_TO_SIGN = 78;

    private final XWPFDocument document;

    FootTable(XWPFDocument document) {
        this.document = document;
    }

    void write(OfficialPaper paper) {
        if (paper.signature() == null && paper.recipients().isEmpty()) {
            return;
        }
        var row = Columns.invisible(document, 1, LEFT, RIGHT).getRow(0);
        recipients(paper, row.getCell(0));
        if (paper.signature() != null) {
            signature(paper.signature(), row.getCell(1));
        }
        end();
    }

    private static void recipients(OfficialPaper paper, XWPFTableCell cell) {
        if (paper.recipients().isEmpty()) {
            return;
        }
        var title = Columns.next(cell);
        TITLE.write(title, OfficialPaper.RECIPIENTS);
        title.setSpacingBefore(Twips.ofPoints(6));
        title.setSpacingAfter(0);
        for (var line : paper.recipientLines()) {
            var recipient = Columns.next(cell);
            RECIPIENT.write(recipient, line);
            recipient.setSpacingAfter(0);
        }
    }

    private static void signature(SignatureBlock signature, XWPFTableCell cell) {
        var first = true;
        for (var line : signature.authority()) {
            var paragraph = Columns.next(cell);
            AUTHORITY.centred(paragraph, AUTHORITY.width().lines(line, ROOM));
            paragraph.setSpacingBefore(first ? Twips.ofPoints(6) : 0);
            first = false;
        }
        var name = Columns.next(cell);
        NAME.centred(name, List.of(signature.name() == null ? "" : signature.name()));
        name.setSpacingBefore(Twips.ofPoints(SPACE_TO_SIGN));
    }

    /** Word wants a paragraph behind a table; it takes no room, or it would begin a page of its own. */
    private void end() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        Ink.plain(1).write(paragraph, "");
    }
}
