package vn.hdnd.tracker.organization.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as fields hold it. */
final class Lines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Lines() {}

    /** One per line, empty ones passed over. */
    static List<String> split(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static String join(List<String> lines) {
        return String.join("\n", lines);
    }

    static String shown(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value == null ? "" : value.toString().strip();
    }
}
