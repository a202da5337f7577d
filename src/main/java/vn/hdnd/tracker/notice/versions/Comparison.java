package vn.hdnd.tracker.notice.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.versions.ItemChange.Fact;
import vn.hdnd.tracker.notice.versions.ItemChange.Kind;

/** Two notices item by item, in the order of the later one; what is gone stands where it stood. */
public final class Comparison {

    /** Another place alone is no change of what is said. */
    private static final String PLACE = "place";

    /** Puts the facts of an item into words: one text a fact, by which two items are compared. */
    public interface Facts extends BiFunction<String, ItemView, String> {

        List<String> NAMES = List.of(PLACE, "kind", "leads", "coordinators", "deadline");
    }

    private final List<ItemView> earlier;
    private final List<ItemView> later;
    private final ItemPairs pairs;
    private final Facts facts;

    private Comparison(List<ItemView> earlier, List<ItemView> later, ItemPairs pairs, Facts facts) {
        this.earlier = earlier;
        this.later = later;
        this.pairs = pairs;
        this.facts = facts;
    }

    public static List<ItemChange> of(List<ItemView> earlier, List<ItemView> later, ItemPairs pairs, Facts facts) {
        return new Comparison(earlier, later, pairs, facts).changes();
    }

    /** What the earlier of two texts has, and which of it the later has not. */
    public static List<Piece> before(String before, String after) {
        return WordDiff.of(before, after).earlier();
    }

    /** What the later of two texts has, and which of it the earlier has not. */
    public static List<Piece> after(String before, String after) {
        return WordDiff.of(before, after).later();
    }

    private List<ItemChange> changes() {
        var changes = new ArrayList<ItemChange>();
        var passed = 0;
        for (var item : later) {
            var before = pairs.earlier(item.id());
            if (before == null) {
                changes.add(change(null, item));
                continue;
            }
            var place = earlier.indexOf(before);
            while (passed <= place) {
                gone(earlier.get(passed++), changes);
            }
            changes.add(change(before, item));
        }
        while (passed < earlier.size()) {
            gone(earlier.get(passed++), changes);
        }
        return changes;
    }

    private void gone(ItemView item, List<ItemChange> changes) {
        if (pairs.later(item.id()) == null) {
            changes.add(change(item, null));
        }
    }

    private ItemChange change(@Nullable ItemView before, @Nullable ItemView after) {
        if (before == null || after == null) {
            var only = Objects.requireNonNull(before == null ? after : before);
            var piece = List.of(new Piece(only.text(), false));
            return before == null
                    ? new ItemChange(Kind.ADDED, null, only, List.of(), piece, List.of())
                    : new ItemChange(Kind.REMOVED, only, null, piece, List.of(), List.of());
        }
        var words = WordDiff.of(before.text(), after.text());
        var other = Facts.NAMES.stream()
                .map(name -> new Fact(name, facts.apply(name, before), facts.apply(name, after)))
                .filter(fact -> !fact.before().equals(fact.after()))
                .toList();
        var rewritten = words.later().stream().anyMatch(Piece::changed)
                || words.earlier().stream().anyMatch(Piece::changed);
        var settledOtherwise = other.stream().anyMatch(fact -> !fact.name().equals(PLACE));
        return new ItemChange(
                rewritten || settledOtherwise ? Kind.CHANGED : Kind.SAME,
                before,
                after,
                words.earlier(),
                words.later(),
                other);
    }
}
