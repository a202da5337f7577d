package vn.hdnd.tracker.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as notices write them: 15/12/2022, 30/7/2026, 20.7.2020, ngày 05 tháng 8 năm 2026, 30/6, in words too (B01–B07). */
final class Dates {

    /** Groups named day, month, year and dayL, monthL, yearL for the two ways. */
    static final String DATE =
            "(?:(?<day>\\d{1,2})\\s*[/.\\-–]\\s*(?<month>\\d{1,2})(?!\\d)(?:\\s*[/.\\-–]\\s*(?<year>\\d{4})\\b)?"
                    + "|(?<dayL>\\d{1,2}|(?<=(?:ngày|mùng|mồng) )" + NumberWords.NUMBER
                    + ")\\s+tháng\\s+(?<monthL>\\d{1,2}(?!\\d)|"
                    + NumberWords.MONTH + ")(?:\\s*(?:năm|/)\\s*(?<yearL>\\d{4}|" + NumberWords.YEAR + "))?)";

    private static final Pattern FULL = Canonical.pattern(DATE);

    private Dates() {}

    /** A date that was written out in full. */
    record Written(int day, int month, @Nullable Integer year) {

        @Nullable
        LocalDate date() {
            try {
                return year == null ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }

        /** Whether some year has such a day. */
        boolean possible() {
            try {
                LocalDate.of(year == null ? 2024 : year, month, day);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    static Written of(Matcher date) {
        var day = date.group("day") != null ? date.group("day") : date.group("dayL");
        var month = date.group("day") != null ? date.group("month") : date.group("monthL");
        var year = date.group("day") != null ? date.group("year") : date.group("yearL");
        return new Written(NumberWords.of(day), NumberWords.of(month), year == null ? null : NumberWords.of(year));
    }

    /** The first date of a text, complete or not, or null. */
    static @Nullable Written firstWrittenIn(String canonical) {
        var found = FULL.matcher(canonical);
        return found.find() ? of(found) : null;
    }

    /** The first complete date behind a place, or null. */
    static @Nullable LocalDate firstIn(String canonical) {
        var found = FULL.matcher(canonical);
        while (found.find()) {
            var date = of(found).date();
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
