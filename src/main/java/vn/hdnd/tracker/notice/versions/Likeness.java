package vn.hdnd.tracker.notice.versions;

import java.util.HashMap;
import java.util.Map;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * How alike two texts are: the share of their words, marks and case aside, that both have (Dice: twice the common ones by
 * all of both). A person can check it by counting.
 */
final class Likeness {

    private final Map<String, Integer> words = new HashMap<>();
    private final int count;

    private Likeness(String text) {
        var found = 0;
        for (var word : FoldedText.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
                found++;
            }
        }
        count = found;
    }

    static Likeness of(String text) {
        return new Likeness(text);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        if (count + other.count == 0) {
            return 1;
        }
        var common = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * common / (count + other.count);
    }
}
