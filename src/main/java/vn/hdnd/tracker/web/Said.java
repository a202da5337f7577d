package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of a form as they are kept: without control characters and without blanks at the ends. */
final class Said {

    private Said() {}

    static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    static @Nullable String optional(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** One entry a line; empty lines say nothing. */
    static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(Said::line).filter(line -> !line.isEmpty()).toList();
    }
}
