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
 * Names an item as people cite it, never by its internal path: {@code 2.b.-1} is "gạch đầu dòng thứ nhất, điểm b, mục 2",
 * in short "điểm b mục 2"; {@code I.2} is "mục 2, phần I"; {@code 2.1} below {@code 2} is "mục 2.1". Available to templates
 * as {@code @citations}.
 */
@Component("citations")
public class Citations {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern ORDINAL = Pattern.compile("(?i)thứ\\s.+");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}.*");

    private final MessageSource messages;

    Citations(MessageSource messages) {
        this.messages = messages;
    }

    /** From the innermost label out, in the reader's language. */
    public String full(String path) {
        return full(path, LocaleContextHolder.getLocale());
    }

    private String full(String path, Locale locale) {
        return String.join(", ", parts(path, true, locale));
    }

    /** The numbered and lettered labels without dashes and paragraphs: what stands on a card. */
    public String shortly(String path) {
        return shortly(path, LocaleContextHolder.getLocale());
    }

    /** As {@link #shortly(String)}, in this language. */
    public String shortly(String path, Locale locale) {
        var named = parts(path, false, locale);
        return named.isEmpty() ? full(path, locale) : String.join(" ", named);
    }

    private List<String> parts(String path, boolean marks, Locale locale) {
        var parts = new ArrayList<String>();
        var named = false;
        for (var segment : segments(path)) {
            if (marks || !isMark(segment)) {
                parts.add(part(segment, named, locale));
            }
            named |= !isMark(segment);
        }
        Collections.reverse(parts);
        return parts;
    }

    /** "2.1" is one label of two numbers, as papers number it, not section 1 of section 2. */
    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var step : path.split("\\.")) {
            var bare = step.replaceAll("~\\d+$", "");
            var last = segments.size() - 1;
            if (last >= 0
                    && NUMBER.matcher(bare).matches()
                    && NUMBER.matcher(segments.get(last)).matches()) {
                segments.set(last, segments.get(last) + "." + bare);
            } else {
                segments.add(bare);
            }
        }
        return segments;
    }

    /** @param named a number or letter stands further out: a Roman figure is a part only where none does */
    private String part(String segment, boolean named, Locale locale) {
        if (segment.startsWith("¶")) {
            return say("notice.citation.paragraph", ordinal(segment.substring(1), locale), locale);
        }
        if (isMark(segment)) {
            return say(
                    "notice.citation.mark." + markName(segment.charAt(0)),
                    ordinal(segment.substring(1), locale),
                    locale);
        }
        if (NUMBER.matcher(segment).matches()) {
            return say("notice.citation.section", segment, locale);
        }
        if (!named && ROMAN.matcher(segment).matches()) {
            return say("notice.citation.part", segment, locale);
        }
        if (ORDINAL.matcher(segment).matches()) {
            return say("notice.citation.content", segment.toLowerCase(Locale.ROOT), locale);
        }
        return WORDS.matcher(segment).matches() ? segment : say("notice.citation.point", segment, locale);
    }

    /** In words as far as people write them so: thứ nhất, thứ hai … thứ mười, thứ 11. */
    private String ordinal(String figure, Locale locale) {
        var words = say("notice.citation.ordinals", "", locale).split("\\|");
        var place = figure.matches("\\d{1,3}") ? Integer.parseInt(figure) : 0;
        return place >= 1 && place <= words.length ? words[place - 1] : figure;
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
