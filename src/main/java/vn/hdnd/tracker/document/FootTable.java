package vn.hdnd.tracker.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * "Nơi nhận" on the left, the signature on the right; where several sign, their signatures side by side and "Nơi nhận"
 * below them, as joint papers have it. Stays on one page.
 */
final class FootTable {

    private static final int LEFT = Twips.ofMillimetres(78);
    private static final int RIGHT = A4.TEXT - LEFT;
    private static final double ROOM = (RIGHT - Twips.ofMillimetres(3)) / 20.0;

    private static final Ink TITLE = Ink.boldItalic(12);
    private static final Ink RECIPIENT = Ink.plain(11);
    private static final Ink AUTHORITY = Ink.bold(14);
    private static final Ink NAME = Ink.bold(14);

    private static final Pattern CAPACITY = Pattern.compile("^((?:TM|TL|KT|TUQ|Q)\\.)\\s+");
    private static final Pattern CAPACITY_ALONE = Pattern.compile("(?:TM|TL|KT|TUQ|Q)\\.");

    /** For the hand and the seal, in points. */
    private static final int SPACE_TO_SIGN = 78;

    private final XWPFDocument document;

    FootTable(XWPFDocument document) {
        this.document = document;
    }

    void write(OfficialPaper paper) {
        if (paper.signatures().size() > 1) {
            new JointFoot(document)
                    .write(paper.signatures(), !paper.recipients().isEmpty());
            if (!paper.recipients().isEmpty()) {
                recipients(
                        paper, Columns.invisible(document, 1, A4.TEXT).getRow(0).getCell(0));
                end(document);
            }
        } else if (!paper.signatures().isEmpty() || !paper.recipients().isEmpty()) {
            var row = Columns.invisible(document, 1, LEFT, RIGHT).getRow(0);
            recipients(paper, row.getCell(0));
            paper.signatures().forEach(signature -> {
                authority(signature, row.getCell(1), ROOM);
                name(signature, row.getCell(1));
            });
            end(document);
        }
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

    /** @param room in points */
    static void authority(SignatureBlock signature, XWPFTableCell cell, double room) {
        var first = true;
        for (var line : signature.authority()) {
            var paragraph = Columns.next(cell);
            AUTHORITY.centred(paragraph, List.of(unbroken(line, room)));
            paragraph.setSpacingBefore(first ? Twips.ofPoints(6) : 0);
            first = false;
        }
    }

    /**
     * The line with its blanks made no-break ones, but for those where it has to go on below: what is one line stays one
     * in the file, and whoever reads the file again finds it so.
     */
    private static String unbroken(String line, double room) {
        var whole = AUTHORITY.width().lines(line, room);
        var fewer = AUTHORITY.width().balanced(CAPACITY.matcher(line).replaceAll("$1\u00a0"), room);
        var good = whole.size() <= fewer.size()
                && whole.stream()
                        .noneMatch(part -> CAPACITY_ALONE.matcher(part).matches()
                                || AUTHORITY.width().of(part) > room);
        var lines = good ? whole : fewer;
        return lines.size() == 1
                ? line
                : lines.stream().map(part -> part.replace(' ', '\u00a0')).collect(Collectors.joining(" "));
    }

    static void name(SignatureBlock signature, XWPFTableCell cell) {
        var name = Columns.next(cell);
        NAME.centred(name, List.of(signature.name() == null ? "" : signature.name()));
        name.setSpacingBefore(Twips.ofPoints(SPACE_TO_SIGN));
    }

    /** Word wants a paragraph behind a table; it takes no room, or it would begin a page of its own. */
    static XWPFParagraph end(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        Ink.plain(1).write(paragraph, "");
        return paragraph;
    }
}
