package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;
import vn.hdnd.tracker.intake.extraction.WordTable.Cell;

/**
 * Text out of a document of Word 97 to 2003: paragraphs and tables in order, automatic labels written out, deleted words
 * left out, notes and drawn boxes at the end. Runs no macro.
 */
final class DocText {

    private static final char CELL_END = '\u0007';

    private final HWPFDocument document;
    private final DocLists lists = new DocLists();
    private FacedText line = new FacedText();
    private int codes;
    private int fields;

    private DocText(HWPFDocument document) {
        this.document = document;
    }

    static FacedText of(byte[] content, @Nullable String fileName) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = container.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new UnreadableNotice(Reason.ENCRYPTED);
            }
            if (!root.hasEntry("WordDocument")) {
                throw new UnreadableNotice(FileKind.otherwiseNamed(fileName));
            }
            if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
                throw new UnreadableNotice(Reason.MACROS);
            }
            try (var document = new HWPFDocument(root)) {
                return new DocText(document).read();
            }
        } catch (OldWordFileFormatException e) {
            throw new UnreadableNotice(Reason.TOO_OLD);
        }
    }

    private FacedText read() {
        CleanText.refuseSecret(plain(document.getHeaderStoryRange()));
        CleanText.refuseSecret(plain(document.getMainTextboxRange()));
        var text = flow(document.getRange(), 0);
        text.append(flow(document.getMainTextboxRange(), 0));
        var number = 1;
        for (var notes : List.of(document.getFootnoteRange(), document.getEndnoteRange())) {
            for (var i = 0; i < notes.numParagraphs(); i++) {
                var note = paragraph(notes.getParagraph(i)).onOneLine();
                if (!note.isBlank()) {
                    text.append("\n" + WordNotes.mark(number++) + " ").append(note);
                }
            }
        }
        if (text.isBlank() && !document.getPicturesTable().getAllPictures().isEmpty()) {
            throw new UnreadableNotice(Reason.SCANNED);
        }
        return text;
    }

    private FacedText flow(Range range, int level) {
        var out = new FacedText();
        for (var i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < 10) {
                var table = range.getTable(paragraph);
                WordTable.append(out, rows(table, level + 1));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                out.append(paragraph(paragraph)).append("\n");
            }
        }
        return out;
    }

    private List<List<Cell>> rows(Table table, int level) {
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            var cells = new ArrayList<Cell>();
            for (var j = 0; j < row.numCells(); j++) {
                var cell = row.getCell(j);
                if (!cell.isMerged() || cell.isFirstMerged()) {
                    cells.add(new Cell(
                            flow(cell, level), 1, cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** With its label, in which every paragraph counts that is in a list. */
    private FacedText paragraph(Paragraph paragraph) {
        line = new FacedText();
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                write(run);
            }
        }
        var label = lists.label(paragraph, document.getListTables());
        return line.isBlank() ? line : new FacedText().append(label).append(line);
    }

    private void write(CharacterRun run) {
        var face = Face.named(run.getFontName()).inCapitals(run.isCapitalized());
        var text = run.text();
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c != '\u00ad' || c == '\t') {
                continue;
            }
            show(text.substring(from, i), face);
            control(c, face);
            from = i + 1;
        }
        show(text.substring(from), face);
    }

    /** What the characters below the blank mean in a Word file (MS-DOC 2.4.1). */
    private void control(char c, Face face) {
        switch (c) {
            case '\u0013' -> {
                fields++;
                codes++;
            }
            case '\u0014' -> codes = Math.max(0, codes - 1);
            case '\u0015' -> {
                fields = Math.max(0, fields - 1);
                codes = Math.min(codes, fields);
            }
            case '\u000b', '\u000e' -> show("\n", Face.PLAIN);
            case '\f' -> show("\f", Face.PLAIN);
            case '\u001e' -> show("-", Face.PLAIN);
            case '\u00ad' -> show(face.encoding() == null ? "" : "\u00ad", face);
            case '\u001f', '\r', CELL_END -> {}
            default -> {}
        }
    }

    private void show(String words, Face face) {
        if (codes == 0) {
            line.append(words, face);
        }
    }

    private String plain(Range range) {
        var text = new StringBuilder();
        for (var i = 0; i < range.numParagraphs(); i++) {
            text.append(new FacedText()
                            .append(paragraph(range.getParagraph(i)))
                            .decoded()
                            .text())
                    .append('\n');
        }
        return text.toString();
    }
}
