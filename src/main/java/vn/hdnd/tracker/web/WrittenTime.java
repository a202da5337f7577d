package vn.hdnd.tracker.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.format.Formatter;
import vn.hdnd.tracker.shared.VietnamTime;

/** Moments, shown in Vietnam's time as {@code 21/11/2026 09:14}; read as ISO 8601. */
final class WrittenTime implements Formatter<Instant> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(VietnamTime.ZONE);

    @Override
    public Instant parse(String text, Locale locale) throws ParseException {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeException unreadable) {
            var refusal = new ParseException(text, 0);
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    @Override
    public String print(Instant moment, Locale locale) {
        return SHOWN.format(moment);
    }
}
