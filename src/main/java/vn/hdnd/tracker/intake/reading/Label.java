package vn.hdnd.tracker.intake.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item begins with.
 *
 * @param style which sequence it belongs to; items of one style are siblings
 * @param written as it stands in the text
 * @param step what it adds to a path: {@code 2}, {@code II}, {@code b}, {@code -}
 * @param ordinal its place in the sequence, 0 where marks have none
 * @param length characters up to the first of the text
 */
record Label(Style style, String written, String step, int ordinal, int length) {

    enum Style {
        CAPITAL,
        ROMAN,
        NUMBER,
        SECOND_NUMBER,
        THIRD_NUMBER,
        LETTER,
        SMALL_ROMAN,
        DASH,
        CIRCLE,
        STAR,
        PLUS
    }

    private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])[.)/]\\s+");
    private static final Pattern ROMAN = Pattern.compile("(X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})\\s?[.)/\\-–]\\s*(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,2})(?:\\.(\\d{1,2})(?:\\.(\\d{1,2}))?(?:[.)/]?\\s+|[.)/](?!\\d))|(?:[.)/](?!\\d)|\\s[.)](?=\\s*\\p{Lu}))[-–]?\\s*)");
    /** As party papers number: "1- Về công tác", "2.1- Ban Pháp chế". */
    private static final Pattern NUMBER_DASH =
            Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2})(?:\\.(\\d{1,2}))?)?\\.?\\s?[-–]\\s*(?=\\p{Lu}\\p{L})");

    private static final Pattern ALONE = Pattern.compile(
            "(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}|\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-zđA-HĐ])[.)/]|[-–+*•]|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?");
    /** "(i)", "(ii)", "iii)"; a single letter only in brackets. */
    private static final Pattern SMALL_ROMAN =
            Pattern.compile("(?:\\((x{0,1}(?:ix|iv|v?i{1,3}|v)|x)\\)|(ix|iv|vi{1,3}|i{2,3})[.)])\\s*(?=\\S)");

    private static final Pattern CIRCLE = Pattern.compile("o\\s+(?=\\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])(?:[)/]\\s*|\\.\\s+)(?=\\S)");
    private static final Pattern MARK = Pattern.compile(
            "([-–—−‒‐•·∙◦▪■□●○➢➤►→§\\uf02d\\uf0b7\\uf0a7\\uf0d8\\uf076\\uf0fc]|\\*{1,3}(?=\\s)|\\+|\\*(?=\\p{Lu}))\\s*(?=[\\p{L}\\d\"“(‘'])");

    private static final Pattern DOUBTFUL = Pattern.compile("[\\d.]*\\d\\s?[-–]");

    private static final String ALPHABET = "abcdđefghiklmnopqrstuvxy";

    /** The label that a line begins with, or null. Whether it is one there the lines around it decide. */
    static @Nullable Label at(String line) {
        var mark = MARK.matcher(line);
        if (mark.lookingAt()) {
            return mark(mark.group(1), mark.end());
        }
        var roman = ROMAN.matcher(line);
        if (roman.lookingAt()) {
            return new Label(
                    Style.ROMAN,
                    line.substring(0, roman.end()).strip(),
                    roman.group(1),
                    roman(roman.group(1)),
                    roman.end());
        }
        var number = NUMBER.matcher(line);
        if (number.lookingAt() && number.end() < line.length()) {
            return number(line, number.group(1), number.group(2), number.group(3), number.end());
        }
        var dash = NUMBER_DASH.matcher(line);
        if (dash.lookingAt()) {
            return number(line, dash.group(1), dash.group(2), dash.group(3), dash.end());
        }
        var small = SMALL_ROMAN.matcher(line);
        if (small.lookingAt()) {
            var step = small.group(1) != null ? small.group(1) : small.group(2);
            return new Label(
                    Style.SMALL_ROMAN,
                    line.substring(0, small.end()).strip(),
                    step,
                    roman(step.toUpperCase(Locale.ROOT)),
                    small.end());
        }
        var circle = CIRCLE.matcher(line);
        if (circle.lookingAt()) {
            return new Label(Style.CIRCLE, "o", "-", 0, circle.end());
        }
        var letter = LETTER.matcher(line);
        if (letter.lookingAt()) {
            return new Label(
                    Style.LETTER,
                    line.substring(0, letter.end()).strip(),
                    letter.group(1),
                    ALPHABET.indexOf(letter.group(1)) + 1,
                    letter.end());
        }
        var capital = CAPITAL.matcher(line);
        if (capital.lookingAt()) {
            var step = capital.group(1);
            return new Label(
                    Style.CAPITAL,
                    line.substring(0, capital.end()).strip(),
                    step,
                    ALPHABET.indexOf(step.toLowerCase(Locale.ROOT)) + 1,
                    capital.end());
        }
        return null;
    }

    /** Whether a line is a label and nothing else, its text broken off to the next line. */
    static boolean alone(String line) {
        return ALONE.matcher(line).matches();
    }

    /** "3 -": as likely the middle of a sentence as the beginning of an item. */
    boolean doubtful() {
        return DOUBTFUL.matcher(written).matches();
    }

    /** Whether marks, not a sequence, tell it from its siblings. */
    boolean counted() {
        return style == Style.DASH || style == Style.CIRCLE || style == Style.STAR || style == Style.PLUS;
    }

    private static Label mark(String mark, int length) {
        var style = mark.startsWith("*") ? Style.STAR : "+".equals(mark) ? Style.PLUS : Style.DASH;
        var step = style == Style.DASH ? "-" : mark.substring(0, 1);
        return new Label(style, mark, step, 0, length);
    }

    private static Label number(
            String line, String first, @Nullable String second, @Nullable String third, int length) {
        var style = third != null ? Style.THIRD_NUMBER : second != null ? Style.SECOND_NUMBER : Style.NUMBER;
        var last = third != null ? third : second != null ? second : first;
        return new Label(
                style,
                line.substring(0, length).strip(),
                String.valueOf(Integer.parseInt(last)),
                Integer.parseInt(last),
                length);
    }

    private static int roman(String text) {
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            var value = value(text.charAt(i));
            sum += i + 1 < text.length() && value(text.charAt(i + 1)) > value ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return c == 'X' ? 10 : c == 'V' ? 5 : 1;
    }
}
