package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names an item as people cite it, never by its internal path: {@code 2.b.-1} is "gạch đầu dòng thứ 1, điểm b, mục 2", in
 * short "điểm b mục 2". Available to templates as {@code @citations}.
 */
@Component("citations")
public class Citations {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private final MessageSource messages;

    Citations(MessageSource messages) {
        this.messages = messages;
    }

    /** From the innermost label out, in the reader's language. */
    public String full(String path) {
        return full(path, LocaleContextHolder.getLocale());
    }

    private String full(String path, Locale locale) {
        var parts = parts(path, locale);
        Collections.reverse(parts);
        return String.join(", ", parts);
    }

    /** The innermost numbered or lettered label and the section, without dashes: what stands on a card. */
    public String shortly(String path) {
        return shortly(path, LocaleContextHolder.getLocale());
    }

    /** As {@link #shortly(String)}, in this language. */
    public String shortly(String path, Locale locale) {
        var named = new ArrayList<String>();
        for (var segment : path.split("\\.")) {
            if (!isMark(segment)) {
                named.add(part(segment, named.isEmpty(), locale));
            }
        }
        if (named.isEmpty()) {
            return full(path, locale);
        }
        Collections.reverse(named);
        return String.join(" ", named);
    }

    private List<String> parts(String path, Locale locale) {
        var parts = new ArrayList<String>();
        for (var segment : path.split("\\.")) {
            parts.add(part(segment, parts.isEmpty(), locale));
        }
        return parts;
    }

    private String part(String segment, boolean outermost, Locale locale) {
        var bare = segment.replaceAll("~\\d+$", "");
        if (bare.startsWith("¶")) {
            return say("notice.citation.paragraph", bare.substring(1), locale);
        }
        if (isMark(bare)) {
            return say("notice.citation.mark." + markName(bare.charAt(0)), bare.substring(1), locale);
        }
        if (NUMBER.matcher(bare).matches() || (outermost && ROMAN.matcher(bare).matches())) {
            return say("notice.citation.section", bare, locale);
        }
        return say("notice.citation.point", bare, locale);
    }

    private String say(String key, String argument, Locale locale) {
        return messages.getMessage(key, new Object[] {argument}, locale);
    }

    private static boolean isMark(String segment) {
        return segment.startsWith("-") || segment.startsWith("*") || segment.startsWith("+") || segment.startsWith("¶");
    }

    private static String markName(char mark) {
        return switch (mark) {
            case '*' -> "star";
            case '+' -> "plus";
            default -> "dash";
        };
    }
}
