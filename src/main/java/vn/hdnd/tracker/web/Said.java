package vn.hdnd.tracker.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of a form as they are kept: without control characters and without blanks at the ends. */
public final class Said {

    private Said() {}

    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    public static @Nullable String optional(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** One entry a line; empty lines say nothing. */
    public static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(Said::line).filter(line -> !line.isEmpty()).toList();
    }
}
