package vn.hdnd.tracker.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names the children of one item: numbers and letters by themselves, dashes, stars and pluses with their place among those
 * of their mark, paragraphs as ¶1, ¶2 …; what repeats gets ~2.
 */
class PathSegments {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)+");
    private static final String MARKS = "-–—+*•";

    private final Map<String, Integer> seen = new HashMap<>();

    String next(String label) {
        var bare = label.strip().replaceAll("[.)\\s]+$", "");
        if (bare.isEmpty()) {
            return counted("¶");
        }
        if (bare.length() == 1 && MARKS.contains(bare)) {
            return counted("–—".contains(bare) ? "-" : bare.equals("•") ? "*" : bare);
        }
        // "2.1" stands below "2", which says the 2 already.
        var step = NUMBERS.matcher(bare).matches() ? bare.substring(bare.lastIndexOf('.') + 1) : bare;
        var times = seen.merge(step, 1, Integer::sum);
        return times == 1 ? step : step + "~" + times;
    }

    private String counted(String mark) {
        return mark + seen.merge(mark, 1, Integer::sum);
    }
}
