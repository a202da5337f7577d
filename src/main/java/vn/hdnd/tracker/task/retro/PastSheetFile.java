package vn.hdnd.tracker.task.retro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.task.PastState;

/** Writes a grid as an Excel sheet that can be filled in and pasted back. Every text is a text, never a formula. */
@Component
public class PastSheetFile {

    /** In this order, the title of the task behind its number. Widths in characters. */
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.TASK,
            SheetColumn.UNIT,
            SheetColumn.STATE,
            SheetColumn.DAY,
            SheetColumn.OUTCOME,
            SheetColumn.NUMBER);

    private static final int[] WIDTHS = {10, 34, 18, 14, 60, 22, 60};

    private final PastSheets sheets;
    private final MessageSource messages;

    PastSheetFile(PastSheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    public byte[] of(Grid grid) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(say("task.retro.sheet.name"));
            var heading = book.createCellStyle();
            var bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            var text = book.createCellStyle();
            text.setQuotePrefixed(true);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            head(sheet.createRow(0), heading);
            for (var i = 0; i < grid.rows().size(); i++) {
                line(sheet.createRow(i + 1), grid.rows().get(i), text, day);
            }
            for (var i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            sheet.createFreezePane(0, 1);
            offerStates(sheet, grid.rows().size());
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void head(Row row, CellStyle style) {
        var headings = sheets.headings();
        for (var i = 0; i < COLUMNS.size(); i++) {
            write(row.createCell(i), headings.get(COLUMNS.get(i)), style);
        }
        write(row.createCell(COLUMNS.size()), say("task.retro.sheet.title"), style);
    }

    private void line(Row row, GridRow line, CellStyle text, CellStyle day) {
        row.createCell(0).setCellValue(line.number());
        write(row.createCell(1), line.unitName(), text);
        var state = line.state();
        write(row.createCell(2), state == null ? null : say("task.retro.state." + state), text);
        var on = row.createCell(3);
        on.setCellStyle(day);
        if (line.day() != null) {
            on.setCellValue(line.day());
        }
        write(row.createCell(4), line.outcome(), text);
        write(row.createCell(5), line.paperNumber(), text);
        write(row.createCell(6), line.title(), text);
    }

    private void offerStates(XSSFSheet sheet, int lines) {
        var states = new String[PastState.values().length];
        for (var state : PastState.values()) {
            states[state.ordinal()] = say("task.retro.state." + state);
        }
        var helper = sheet.getDataValidationHelper();
        var places = new CellRangeAddressList(1, Math.max(1, lines), 2, 2);
        sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(states), places));
    }

    private static void write(Cell cell, @Nullable String words, CellStyle style) {
        if (words != null) {
            cell.setCellStyle(style);
            cell.setCellValue(words);
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
