package vn.hdnd.tracker.task.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.document.PaperBlock;
import vn.hdnd.tracker.document.PaperHeader;
import vn.hdnd.tracker.document.SignatureBlock;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.task.reminding.ReminderTexts;

/** The gathered figures of a task as a sheet and as an official paper for signature. */
@Component
class FigurePapers {

    private final UnitRegister units;
    private final ReminderTexts texts;

    FigurePapers(UnitRegister units, ReminderTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    byte[] sheet(String code, String title, FigureSums sums) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(code);
            var bold = book.createFont();
            bold.setBold(true);
            var heading = book.createCellStyle();
            heading.setFont(bold);
            heading.setWrapText(true);
            var text = book.createCellStyle();
            text.setQuotePrefixed(true);
            write(sheet.createRow(0), 0, code + " " + title, text);
            var heads = sheet.createRow(1);
            var columns = columns(sums.rows());
            write(heads, 0, texts.say("task.figures.unit"), heading);
            for (var i = 0; i < columns.size(); i++) {
                write(heads, i + 1, columns.get(i), heading);
            }
            var at = 2;
            for (var unit : sums.units()) {
                var line = sheet.createRow(at++);
                write(line, 0, unit.unitName(), text);
                numbers(line, sums.rows().stream().map(unit::to).toList(), sums.rows());
            }
            var last = sheet.createRow(at);
            write(last, 0, texts.say("task.figures.sum"), heading);
            numbers(last, sums.rows().stream().map(sums::sum).toList(), sums.rows());
            sheet.setColumnWidth(0, 34 * 256);
            sheet.createFreezePane(1, 2);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> columns(List<FigureRow> rows) {
        var columns = new ArrayList<String>();
        for (var row : rows) {
            var unit = row.unit() == null ? "" : " (" + row.unit() + ")";
            columns.add(row.label() + unit);
            if (row.whole() != null) {
                columns.add(row.whole() + unit);
            }
        }
        return columns;
    }

    private static void numbers(Row line, List<@Nullable FigureAnswer> answers, List<FigureRow> rows) {
        var column = 1;
        for (var i = 0; i < rows.size(); i++) {
            var answer = answers.get(i);
            if (answer != null) {
                line.createCell(column).setCellValue(answer.done());
            }
            column++;
            if (rows.get(i).ratio()) {
                var total = answer == null ? null : answer.total();
                if (total != null) {
                    line.createCell(column).setCellValue(total);
                }
                column++;
            }
        }
    }

    private static void write(Row row, int at, String words, CellStyle style) {
        var cell = row.createCell(at);
        cell.setCellStyle(style);
        cell.setCellValue(words);
    }

    /** Figures down, units across would not fit on paper: each unit is a row, and the sum the last one. */
    byte[] word(String title, FigureSums sums) {
        var host = units.open().host();
        var area = host.map(found -> found.fullName()).orElse("");
        var header = new PaperHeader(
                texts.say("task.remind.letter.superior", area),
                texts.say("task.remind.letter.issuer", area),
                null,
                texts.say("task.remind.letter.symbol"),
                host.map(found -> found.name()).orElse(null),
                null,
                texts.say("task.figures.word.subject"));
        var heads = new ArrayList<String>();
        heads.add(texts.say("task.figures.unit"));
        sums.rows().forEach(row -> heads.add(head(row)));
        var lines = new ArrayList<List<String>>();
        for (var unit : sums.units()) {
            lines.add(line(unit.unitName(), sums.rows().stream().map(unit::to).toList()));
        }
        lines.add(line(
                texts.say("task.figures.sum"),
                sums.rows().stream().map(sums::sum).toList()));
        var shares = new ArrayList<Integer>(Collections.nCopies(heads.size(), 2));
        shares.set(0, 4);
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.paragraph(title));
        body.add(new PaperBlock.Table(heads, shares, lines));
        if (!sums.missing().isEmpty()) {
            body.add(PaperBlock.paragraph(texts.say(
                    "task.figures.word.missing",
                    String.join(
                            ", ",
                            sums.missing().stream()
                                    .map(FigureSums.UnitAnswers::unitName)
                                    .toList()))));
        }
        return OfficialWord.of(new OfficialPaper(
                header,
                null,
                body,
                List.of(new SignatureBlock(List.of(texts.say("task.remind.letter.signs")), null)),
                texts.say("task.remind.letter.recipients").lines().toList()));
    }

    private static String head(FigureRow row) {
        return row.label()
                + (row.whole() == null ? "" : " / " + row.whole())
                + (row.unit() == null ? "" : " (" + row.unit() + ")");
    }

    private static List<String> line(String first, List<@Nullable FigureAnswer> answers) {
        var line = new ArrayList<String>();
        line.add(first);
        answers.forEach(answer -> line.add(answer == null ? "–" : answer.text()));
        return line;
    }
}
