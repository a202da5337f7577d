package vn.hdnd.tracker.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Title and body, one block after the other. */
final class BodyBlocks {

    private static final Ink KIND = Ink.bold(14);
    private static final Ink SUMMARY = Ink.bold(14);
    private static final Ink TEXT = Ink.plain(A4.BODY_SIZE);
    private static final Ink HEADING = Ink.bold(A4.BODY_SIZE);
    private static final Ink CELL = Ink.plain(13);
    private static final Ink CELL_HEAD = Ink.bold(13);

    private static final int FIRST_LINE = Twips.ofMillimetres(12.7);
    private static final int AFTER = Twips.ofPoints(6);
    private static final double LINE = 1.1;
    private static final double SUMMARY_ROOM = (A4.TEXT - Twips.ofMillimetres(24)) / 20.0;

    private final XWPFDocument document;
    private final boolean signed;

    /** @param signed whether a block follows that must not stand on a page alone */
    BodyBlocks(XWPFDocument document, boolean signed) {
        this.document = document;
        this.signed = signed;
    }

    void write(PaperTitle title) {
        var kind = document.createParagraph();
        KIND.centred(kind, List.of(title.kind()));
        kind.setSpacingBefore(Twips.ofPoints(18));
        if (title.summary().isBlank()) {
            kind.setSpacingAfter(Twips.ofPoints(12));
            return;
        }
        var lines = SUMMARY.width().lines(title.summary(), SUMMARY_ROOM);
        SUMMARY.centred(document.createParagraph(), lines);
        var rule = document.createParagraph();
        Rule.draw(rule, Rule.SHORT * HeadTable.widest(SUMMARY, lines), A4.TEXT);
        rule.setSpacingBefore(Twips.ofPoints(4));
        rule.setSpacingAfter(Twips.ofPoints(12));
    }

    void write(List<PaperBlock> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            var last = signed && i == blocks.size() - 1;
            write(blocks.get(i), last);
        }
    }

    private void write(PaperBlock block, boolean last) {
        if (block instanceof PaperBlock.Paragraph paragraph) {
            text(paragraph.text(), paragraph.heading(), last);
        } else if (block instanceof PaperBlock.Item item) {
            text(item.words(), item.heading(), last);
        } else if (block instanceof PaperBlock.Addressees addressees) {
            addressees(addressees.names());
        } else if (block instanceof PaperBlock.Table table) {
            table(table);
        }
    }

    private void text(String words, boolean heading, boolean last) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(AFTER);
        paragraph.setSpacingBetween(LINE);
        paragraph.setKeepNext(heading || last);
        (heading ? HEADING : TEXT).write(paragraph, words);
    }

    private void addressees(List<String> names) {
        var alone = names.size() == 1;
        var first = document.createParagraph();
        TEXT.centred(first, List.of(alone ? "Kính gửi: " + names.get(0) : "Kính gửi:"));
        first.setSpacingBefore(Twips.ofPoints(12));
        first.setSpacingAfter(Twips.ofPoints(alone ? 12 : 3));
        for (var i = 0; !alone && i < names.size(); i++) {
            var line = document.createParagraph();
            line.setIndentationLeft(Twips.ofMillimetres(55));
            line.setSpacingAfter(i == names.size() - 1 ? Twips.ofPoints(12) : 0);
            TEXT.write(line, "- " + names.get(i) + (i == names.size() - 1 ? "." : ";"));
        }
    }

    private void table(PaperBlock.Table table) {
        var all = table.shares().stream().mapToInt(Integer::intValue).sum();
        var widths =
                table.shares().stream().mapToInt(share -> A4.TEXT * share / all).toArray();
        var drawn = Columns.fixed(document, table.rows().size() + 1, widths);
        drawn.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < widths.length; column++) {
            CELL_HEAD.centred(
                    next(drawn.getRow(0).getCell(column)), List.of(table.heads().get(column)));
            for (var row = 0; row < table.rows().size(); row++) {
                CELL.write(
                        next(drawn.getRow(row + 1).getCell(column)),
                        table.rows().get(row).get(column));
            }
        }
        var behind = document.createParagraph();
        behind.setSpacingAfter(0);
    }

    private static XWPFParagraph next(XWPFTableCell cell) {
        var paragraph = Columns.next(cell);
        paragraph.setSpacingBefore(Twips.ofPoints(2));
        paragraph.setSpacingAfter(Twips.ofPoints(2));
        return paragraph;
    }
}
