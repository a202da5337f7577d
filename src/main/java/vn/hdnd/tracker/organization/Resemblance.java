package vn.hdnd.tracker.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two names are: shared three-letter pieces of their folded words, from 0 to 1. */
final class Resemblance {

    private Resemblance() {}

    static double of(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var shared = some.stream().filter(others::contains).count();
        return 2.0 * shared / (some.size() + others.size());
    }

    static Set<String> pieces(List<String> words) {
        var pieces = new HashSet<String>();
        for (var word : words) {
            var padded = "  " + word + " ";
            for (var i = 0; i + 3 <= padded.length(); i++) {
                pieces.add(padded.substring(i, i + 3));
            }
        }
        return pieces;
    }
}
