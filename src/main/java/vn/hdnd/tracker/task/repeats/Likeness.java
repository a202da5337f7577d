package vn.hdnd.tracker.task.repeats;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * How much two texts say the same: the share of neighbouring syllables that they have in common (Dice). Pairs, because a
 * Vietnamese word mostly has two syllables, and because single ones, like letters, recur in every notice.
 */
final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> pairs;

    Likeness(String text) {
        pairs = pairs(text);
    }

    /** 0 where nothing is shared, 1 where all is. */
    double to(String other) {
        var others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var shared = others.stream().filter(pairs::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var syllables = BETWEEN.split(FoldedText.fold(text));
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < syllables.length; i++) {
            pairs.add(syllables[i] + " " + syllables[i + 1]);
        }
        return pairs;
    }
}
