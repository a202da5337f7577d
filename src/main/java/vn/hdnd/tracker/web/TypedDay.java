package vn.hdnd.tracker.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody typed it into a filter: what is no day filters nothing, stays in its field, and is said.
 *
 * @param text as typed; null or blank: nothing was
 */
public record TypedDay(@Nullable String text, @Nullable LocalDate day) {

    private static final WrittenDate WRITTEN = new WrittenDate();

    public static TypedDay of(@Nullable String text) {
        return new TypedDay(text, text == null || text.isBlank() ? null : read(text));
    }

    private static @Nullable LocalDate read(String text) {
        try {
            return WRITTEN.parse(text, Locale.ROOT);
        } catch (ParseException none) {
            return null;
        }
    }

    /** Something was typed that is no day. */
    public boolean unreadable() {
        return day == null && text != null && !text.isBlank();
    }
}
