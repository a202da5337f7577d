package vn.hdnd.tracker.intake.extraction;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The labels that Word counts itself and keeps out of the text: 1., a), II., -. */
final class ListLabels {

    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** With a blank behind it; empty for a paragraph that is in no list. */
    String of(XWPFParagraph paragraph) {
        var number = paragraph.getNumID();
        var numbering = paragraph.getDocument().getNumbering();
        if (number == null || number.signum() == 0 || numbering == null || paragraph.isEmpty()) {
            return "";
        }
        var num = numbering.getNum(number);
        var abstractId = numbering.getAbstractNumID(number);
        var abstractNum = abstractId == null ? null : numbering.getAbstractNum(abstractId);
        if (num == null || abstractNum == null) {
            return "";
        }
        var level = Math.min(
                LEVELS - 1,
                paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue());
        var levels = abstractNum.getCTAbstractNum().getLvlList().toArray(CTLvl[]::new);
        if (level >= levels.length) {
            return "";
        }
        var restarts = num.getCTNum().sizeOfLvlOverrideArray() > 0;
        var counter = counters.computeIfAbsent(restarts ? number.negate() : abstractId, key -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? start(levels[level]) : counter[level] + 1;
        for (var deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return label(levels, level, counter);
    }

    private static String label(CTLvl[] levels, int level, int[] counter) {
        var pattern = levels[level].getLvlText() == null
                ? ""
                : String.valueOf(levels[level].getLvlText().getVal());
        if ("bullet".equals(format(levels[level]))) {
            return (pattern.matches("[-–—+*•]") ? pattern : "-") + " ";
        }
        var label = pattern;
        for (var i = 0; i <= level; i++) {
            var count = counter[i] == 0 ? start(levels[i]) : counter[i];
            label = label.replace("%" + (i + 1), written(count, format(levels[i])));
        }
        return label.isBlank() ? "" : label + " ";
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letter('a', count);
            case "upperLetter" -> letter('A', count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            default -> String.valueOf(count);
        };
    }

    private static String letter(char first, int count) {
        return String.valueOf((char) (first + (count - 1) % 26)).repeat(1 + (count - 1) / 26 % 3);
    }

    private static String roman(int count) {
        var values = new int[] {50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"L", "XL", "X", "IX", "V", "IV", "I"};
        var rest = Math.min(count, 89);
        var out = new StringBuilder();
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }

    private static int start(CTLvl level) {
        return level.getStart() == null
                ? 1
                : Math.max(1, level.getStart().getVal().intValue());
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : String.valueOf(level.getNumFmt().getVal());
    }
}
