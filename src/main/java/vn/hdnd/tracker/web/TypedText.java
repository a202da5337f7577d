package vn.hdnd.tracker.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/**
 * What people type or paste, without the characters that nobody sees and no database takes: the line break inside a
 * paragraph of a word processor becomes a line break, its unbreakable hyphen a hyphen, other control characters go. Tabs
 * and page breaks stay.
 */
final class TypedText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null ? null : clean(text));
    }

    @Override
    public @Nullable String getAsText() {
        return (String) getValue();
    }

    static String clean(String text) {
        if (text.chars().noneMatch(TypedText::odd)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (var c : text.toCharArray()) {
            switch (c) {
                case '\u000b', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
                case '\u001e' -> clean.append('-');
                default -> {
                    if (!odd(c)) {
                        clean.append(c);
                    }
                }
            }
        }
        return clean.toString();
    }

    private static boolean odd(int c) {
        return c == '\u2028' || c == '\u2029' || Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0;
    }
}
