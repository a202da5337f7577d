package vn.hdnd.tracker.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Issuer and number on the left; Quốc hiệu, Tiêu ngữ, place and date on the right. */
final class HeadTable {

    private static final int LEFT = Twips.ofMillimetres(68);
    private static final int RIGHT = A4.TEXT - LEFT;

    /** Narrower than the column, so that the two sides keep apart. In points. */
    private static final double ROOM = (LEFT - Twips.ofMillimetres(3)) / 20.0;

    private static final Ink SUPERIOR = Ink.plain(12);
    private static final Ink ISSUER = Ink.bold(12);
    private static final Ink STATE = Ink.bold(12);
    private static final Ink MOTTO = Ink.bold(13);
    private static final Ink NUMBER = Ink.plain(13);
    private static final Ink SUBJECT = Ink.plain(12);
    private static final Ink DATE = Ink.italic(13);

    private final XWPFDocument document;

    HeadTable(XWPFDocument document) {
        this.document = document;
    }

    void write(PaperHeader header) {
        var table = Columns.invisible(document, 2, LEFT, RIGHT);
        issuer(header, table.getRow(0).getCell(0));
        state(table.getRow(0).getCell(1));
        number(header, table.getRow(1).getCell(0));
        var date = Columns.next(table.getRow(1).getCell(1));
        DATE.centred(date, List.of(header.dateLine()));
        date.setSpacingBefore(Twips.ofPoints(6));
    }

    private static void issuer(PaperHeader header, XWPFTableCell cell) {
        if (header.superior() != null) {
            SUPERIOR.centred(Columns.next(cell), SUPERIOR.width().lines(header.superior(), ROOM));
        }
        var lines = ISSUER.width().lines(header.issuer(), ROOM);
        ISSUER.centred(Columns.next(cell), lines);
        Rule.draw(Columns.next(cell), Rule.SHORT * widest(ISSUER, lines), LEFT);
    }

    private static void state(XWPFTableCell cell) {
        STATE.centred(Columns.next(cell), List.of(OfficialPaper.STATE));
        MOTTO.centred(Columns.next(cell), List.of(OfficialPaper.MOTTO));
        Rule.draw(Columns.next(cell), MOTTO.width().of(OfficialPaper.MOTTO), RIGHT);
    }

    private static void number(PaperHeader header, XWPFTableCell cell) {
        var number = Columns.next(cell);
        NUMBER.centred(number, List.of(header.numberLine()));
        number.setSpacingBefore(Twips.ofPoints(6));
        if (header.subject() != null) {
            var subject = Columns.next(cell);
            SUBJECT.centred(subject, SUBJECT.width().lines("V/v " + header.subject(), ROOM));
            subject.setSpacingBefore(Twips.ofPoints(3));
        }
    }

    static double widest(Ink ink, List<String> lines) {
        return lines.stream().mapToDouble(ink.width()::of).max().orElse(0);
    }
}
