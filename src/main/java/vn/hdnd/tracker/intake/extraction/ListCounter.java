package vn.hdnd.tracker.intake.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts one list as Word does and writes its labels: 1., a), II., 1.2., -. */
final class ListCounter {

    static final int LEVELS = 9;

    private static final Pattern KEPT_BULLET = Pattern.compile("[-–—+*•]");

    /**
     * How a level is counted.
     *
     * @param format {@code decimal}, {@code lowerLetter}, {@code upperRoman}, {@code bullet} … as WordprocessingML says
     * @param pattern the label, {@code %1} to {@code %9} standing for the counts of the levels
     * @param legal all counts in it are written in figures
     * @param restartAfter the deepest level, from 1, whose count makes this one begin anew; 0: none does
     */
    record Level(String format, String pattern, int start, boolean legal, int restartAfter) {}

    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    /** Goes on from {@code start} at the next label of this level. */
    void restart(int level, int start) {
        counts[level] = start - 1;
        begun[level] = true;
    }

    /** The next label of this level, with a blank behind it; empty where the level shows none. */
    String next(List<Level> levels, int level) {
        var at = levels.get(level);
        counts[level] = begun[level] ? counts[level] + 1 : at.start();
        begun[level] = true;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) {
            if (deeper >= levels.size() || levels.get(deeper).restartAfter() > level) {
                begun[deeper] = false;
            }
        }
        if ("bullet".equals(at.format())) {
            return (KEPT_BULLET.matcher(at.pattern()).matches() ? at.pattern() : "-") + " ";
        }
        var label = new StringBuilder();
        for (var i = 0; i < at.pattern().length(); i++) {
            var c = at.pattern().charAt(i);
            var place = i + 1 < at.pattern().length() ? at.pattern().charAt(i + 1) - '1' : -1;
            if (c == '%' && place >= 0 && place < levels.size()) {
                var shown = levels.get(place);
                label.append(
                        written(begun[place] ? counts[place] : shown.start(), at.legal() ? "decimal" : shown.format()));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().isBlank() ? "" : label.toString().strip() + " ";
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letter('a', count);
            case "upperLetter" -> letter('A', count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String letter(char first, int count) {
        var place = Math.max(count, 1) - 1;
        return String.valueOf((char) (first + place % 26)).repeat(1 + place / 26 % 3);
    }

    private static String roman(int count) {
        var values = new int[] {100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var rest = Math.min(Math.max(count, 1), 399);
        var out = new StringBuilder();
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
