package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Lays the text of a notice out as an office does: head and signature as tables without rules, justified paragraphs with
 * a first-line indent, page numbers, annexes as ruled tables. {@code OfficeLayout NOTICE.txt NOTICE.docx}.
 */
final class OfficeLayout {

    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*|\\s{5,}");
    private static final Pattern RIGHT =
            Pattern.compile("(?iu)(?:cộng h.. xã hội|độc lập -|đảng cộng).*|.*\\bngày\\b.*tháng.*năm.*");
    private static final int TWIPS = 20;

    private final XWPFDocument document = new XWPFDocument();
    private BigInteger dashes = BigInteger.ZERO;

    private OfficeLayout() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), docx(Files.readString(Path.of(args[0]))));
    }

    static byte[] docx(String text) throws IOException {
        var layout = new OfficeLayout();
        try (layout.document) {
            layout.write(text.lines().toList());
            var out = new ByteArrayOutputStream();
            layout.document.write(out);
            return out.toByteArray();
        }
    }

    private void write(List<String> lines) {
        page();
        dashes = bullets();
        var title = first(lines, 0, "(?:THÔNG BÁO|KẾT LUẬN)\\b.*");
        var foot = first(lines, title, "Nơi nhận.*");
        var annex = first(lines, foot, "PHỤ LỤC.*");
        columns(lines.subList(0, title), true);
        var body = title;
        while (body < foot && !lines.get(body).isBlank()) {
            centred(lines.get(body++), true);
        }
        for (var line : lines.subList(body, foot)) {
            if (!line.isBlank()) {
                justified(line);
            }
        }
        columns(lines.subList(foot, annex), false);
        annex(lines.subList(annex, lines.size()));
    }

    private static int first(List<String> lines, int from, String pattern) {
        for (var i = from; i < lines.size(); i++) {
            if (lines.get(i).matches(pattern)) {
                return i;
            }
        }
        return lines.size();
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setLeft(BigInteger.valueOf(1701));
        margin.setRight(BigInteger.valueOf(850));
        var number = document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Head or foot: what stands left, what stands right. */
    private void columns(List<String> lines, boolean head) {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        var signing = false;
        for (var line : lines) {
            var cells = COLUMNS.split(line, 2);
            if (line.isBlank()) {
                continue;
            }
            if (COLUMNS.matcher(line).find()) {
                left.add(cells[0].strip());
                right.add(cells.length > 1 ? cells[1].strip() : "");
            } else if (head) {
                (RIGHT.matcher(line.strip()).matches() ? right : left).add(line.strip());
            } else {
                signing |= !line.strip().matches("(?:Nơi nhận|[-–+]).*|.*[;.]");
                (signing ? right : left).add(line.strip());
            }
        }
        var table = document.createTable(1, 2);
        table.removeBorders();
        width(table, head ? 3800 : 4700, head ? 5555 : 4655);
        fill(
                table.getRow(0).getCell(0),
                left,
                head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT,
                head ? 13 : 11);
        fill(table.getRow(0).getCell(1), right, ParagraphAlignment.CENTER, 13);
    }

    private static void width(XWPFTable table, int... widths) {
        table.setWidth(9355);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            for (var row : table.getRows()) {
                if (i < row.getTableCells().size()) {
                    row.getCell(i).setWidth(String.valueOf(widths[i]));
                }
            }
        }
    }

    private static void fill(XWPFTableCell cell, List<String> lines, ParagraphAlignment alignment, int size) {
        cell.removeParagraph(0);
        for (var line : lines) {
            var paragraph = cell.addParagraph();
            paragraph.setAlignment(alignment);
            type(paragraph, line, size, line.equals(line.toUpperCase(java.util.Locale.ROOT)));
        }
        if (lines.isEmpty()) {
            cell.addParagraph();
        }
    }

    private void centred(String line, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        type(paragraph, line, 14, bold);
    }

    private void justified(String line) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBefore(6 * TWIPS);
        if (line.startsWith("- ")) {
            paragraph.setNumID(dashes);
            type(paragraph, line.substring(2), 14, false);
        } else {
            paragraph.setIndentationFirstLine(720);
            type(paragraph, line, 14, line.length() < 80 && line.matches("(?:[IVX]+|\\d+)\\. .*[^.;:]"));
        }
    }

    private void annex(List<String> lines) {
        List<String[]> rows = lines.stream()
                .filter(line -> line.contains("|"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .toList();
        var begun = false;
        for (var line : lines) {
            if (!line.contains("|") && !line.isBlank()) {
                centred(line, line.equals(line.toUpperCase(java.util.Locale.ROOT)));
                document.getLastParagraph().setPageBreak(!begun);
                begun = true;
            }
        }
        if (!rows.isEmpty()) {
            ruled(rows);
        }
    }

    private void ruled(List<String[]> rows) {
        var table = document.createTable(rows.size(), rows.get(0).length);
        width(table, 700, 3200, 1500, 1700, 1200, 1055);
        for (var i = 0; i < rows.size(); i++) {
            for (var j = 0; j < rows.get(i).length; j++) {
                fill(table.getRow(i).getCell(j), List.of(rows.get(i)[j]), ParagraphAlignment.LEFT, 12);
            }
            if (rows.get(i).length < rows.get(0).length) {
                var cell = table.getRow(i).getCell(rows.get(i).length - 1);
                cell.getCTTc()
                        .addNewTcPr()
                        .addNewGridSpan()
                        .setVal(BigInteger.valueOf(rows.get(0).length - rows.get(i).length + 1L));
                while (table.getRow(i).getTableCells().size() > rows.get(i).length) {
                    table.getRow(i).removeCell(rows.get(i).length);
                }
            }
        }
    }

    private static void type(XWPFParagraph paragraph, String words, int size, boolean bold) {
        paragraph.setBorderBottom(Borders.NONE);
        var run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(words);
    }

    private BigInteger bullets() {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("-");
        level.addNewPPr().addNewInd().setFirstLine(BigInteger.valueOf(720));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
