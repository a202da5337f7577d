package vn.hdnd.tracker.task.standing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Citations;

/** Writes a round as Excel: one sheet by item, one with units in rows and items in columns. Every text is a text, never a formula. */
@Component
public class RoundSheet {

    private static final int CHARACTER = 256;

    private final RoundWords words;
    private final Citations citations;

    RoundSheet(RoundWords words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    public byte[] of(RoundTable table) {
        var locale = LocaleContextHolder.getLocale();
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = Styles.of(book);
            byItem(book, table, styles, locale);
            byUnit(book, table, styles, locale);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void byItem(XSSFWorkbook book, RoundTable table, Styles styles, Locale locale) {
        var sheet = book.createSheet(words.say(locale, "task.common.view.items"));
        heads(
                sheet.createRow(0),
                List.of(
                        words.say(locale, "task.common.place"),
                        words.say(locale, "task.common.item"),
                        words.say(locale, "task.field.unit"),
                        words.say(locale, "task.common.result")),
                styles);
        var widths = new int[] {22, 60, 34, 80};
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        var at = 1;
        for (var item : table.items()) {
            for (var answer : item.answers()) {
                var row = sheet.createRow(at++);
                write(row, 0, citations.shortly(item.path(), locale), styles.text());
                write(row, 1, item.text(), styles.text());
                write(row, 2, answer.unitName(), styles.text());
                write(row, 3, words.answer(answer, locale), styles.text());
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private void byUnit(XSSFWorkbook book, RoundTable table, Styles styles, Locale locale) {
        var sheet = book.createSheet(words.say(locale, "task.common.view.units"));
        var first = sheet.createRow(0);
        write(first, 0, words.say(locale, "task.field.unit"), styles.head());
        sheet.setColumnWidth(0, 34 * CHARACTER);
        for (var i = 0; i < table.items().size(); i++) {
            var item = table.items().get(i);
            write(first, i + 1, citations.shortly(item.path(), locale) + "\n" + item.text(), styles.head());
            sheet.setColumnWidth(i + 1, 50 * CHARACTER);
        }
        var at = 1;
        for (var unit : table.units()) {
            var row = sheet.createRow(at++);
            write(row, 0, unit.name(), styles.text());
            for (var i = 0; i < unit.cells().size(); i++) {
                write(row, i + 1, words.answer(unit.cells().get(i), locale), styles.text());
            }
        }
        sheet.createFreezePane(1, 1);
    }

    private static void heads(Row row, List<String> heads, Styles styles) {
        for (var i = 0; i < heads.size(); i++) {
            write(row, i, heads.get(i), styles.head());
        }
    }

    private static void write(Row row, int at, String words, CellStyle style) {
        var cell = row.createCell(at);
        cell.setCellStyle(style);
        cell.setCellValue(words);
    }

    private record Styles(CellStyle head, CellStyle text) {

        static Styles of(XSSFWorkbook book) {
            var bold = book.createFont();
            bold.setBold(true);
            var head = book.createCellStyle();
            head.setFont(bold);
            head.setQuotePrefixed(true);
            head.setWrapText(true);
            head.setVerticalAlignment(VerticalAlignment.TOP);
            var text = book.createCellStyle();
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            return new Styles(head, text);
        }
    }
}
