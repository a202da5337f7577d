package vn.hdnd.tracker.notice.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemView;

/**
 * An item of one notice beside that of another.
 *
 * @param before null: the item is new
 * @param after null: the item is gone
 * @param facts what changed beside the words
 */
public record ItemChange(
        Kind kind,
        @Nullable ItemView before,
        @Nullable ItemView after,
        List<Piece> words,
        List<Piece> newWords,
        List<Fact> facts) {

    public ItemChange {
        words = List.copyOf(words);
        newWords = List.copyOf(newWords);
        facts = List.copyOf(facts);
    }

    /** What became of it. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A fact that changed.
     *
     * @param name what it is: {@code place}, {@code kind}, {@code leads}, {@code coordinators}, {@code deadline}
     * @param before and {@code after}: ready to show; empty: nothing
     */
    public record Fact(String name, String before, String after) {}
}
