package vn.hdnd.tracker.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * Dates as offices write them, day first: shown as {@code 30/11/2026}; read also as {@code 30/11/26}, {@code 3-1-2026},
 * {@code 3.1.2026}, and year first with dashes as calendars and addresses have it.
 */
final class WrittenDate implements Formatter<LocalDate> {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        var stripped = text.strip();
        var day = DAY_FIRST.matcher(stripped);
        if (day.matches()) {
            var year = Integer.parseInt(day.group(3));
            return date(text, year < 100 ? 2000 + year : year, day.group(2), day.group(1));
        }
        var year = YEAR_FIRST.matcher(stripped);
        if (year.matches()) {
            return date(text, Integer.parseInt(year.group(1)), year.group(2), year.group(3));
        }
        throw new ParseException(text, 0);
    }

    private static LocalDate date(String text, int year, String month, String day) throws ParseException {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            var refusal = new ParseException(text, 0);
            refusal.initCause(impossible);
            throw refusal;
        }
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return VietnamTime.DAY.format(date);
    }
}
