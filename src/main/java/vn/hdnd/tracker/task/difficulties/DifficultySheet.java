package vn.hdnd.tracker.task.difficulties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the list as an Excel sheet. Every text is a text, never a formula. */
@Component
class DifficultySheet {

    private static final List<String> HEADS = List.of("day", "unit", "area", "code", "task", "words");
    private static final int[] WIDTHS = {14, 34, 24, 16, 60, 80};

    private final MessageSource messages;

    DifficultySheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<Difficulty> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(say("task.difficulties.title"));
            var bold = book.createFont();
            bold.setBold(true);
            var heading = book.createCellStyle();
            heading.setFont(bold);
            var text = book.createCellStyle();
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var first = sheet.createRow(0);
            for (var i = 0; i < HEADS.size(); i++) {
                write(first, i, say("task.difficulties." + HEADS.get(i)), heading);
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            for (var i = 0; i < rows.size(); i++) {
                line(sheet.createRow(i + 1), rows.get(i), text, day);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(Row line, Difficulty row, CellStyle text, CellStyle day) {
        var on = line.createCell(0);
        on.setCellStyle(day);
        on.setCellValue(row.reportedOn());
        write(line, 1, row.unitName(), text);
        write(line, 2, row.areaName(), text);
        write(line, 3, row.code(), text);
        write(line, 4, row.title(), text);
        write(line, 5, row.words(), text);
    }

    private static void write(Row row, int at, String words, CellStyle style) {
        var cell = row.createCell(at);
        cell.setCellStyle(style);
        cell.setCellValue(words);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
