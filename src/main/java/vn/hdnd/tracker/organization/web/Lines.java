package vn.hdnd.tracker.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;

/** Text as fields hold it. */
final class Lines {

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
            return VietnamTime.DAY.format(day);
        }
        return value == null ? "" : value.toString().strip();
    }
}
