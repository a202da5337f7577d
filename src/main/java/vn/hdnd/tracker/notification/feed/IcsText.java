package vn.hdnd.tracker.notification.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of a calendar as RFC 5545 wants them: escaped, ended by CR LF, folded at 75 bytes but never within a character. */
final class IcsText {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A value that the standard or this application made. */
    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A value that people wrote. */
    IcsText words(String name, String value) {
        return line(name, escaped(value));
    }

    IcsText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    IcsText stamp(String name, Instant at) {
        return line(name, STAMP.format(at));
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) {
        var used = 0;
        for (var i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + size > LONGEST) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += size;
            i += character.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
