package vn.hdnd.tracker.notice.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * Which items of two notices correspond: as a clerk said, and for the rest those whose words are most alike, each to at
 * most one.
 */
public final class ItemPairs {

    /** Less alike than this is something else. */
    private static final double ENOUGH = 0.5;

    private final Map<NoticeItemId, ItemView> earlierOf = new HashMap<>();
    private final Map<NoticeItemId, ItemView> laterOf = new HashMap<>();
    private final Set<NoticeItemId> said = new HashSet<>();

    private ItemPairs() {}

    /** @param said by item of the later notice, the item of the earlier one to which it corresponds; empty: to none */
    public static ItemPairs of(
            List<ItemView> earlier, List<ItemView> later, Map<NoticeItemId, Optional<NoticeItemId>> said) {
        var pairs = new ItemPairs();
        pairs.take(earlier, later, said);
        pairs.propose(earlier, later);
        return pairs;
    }

    /** The item of the earlier notice; null: it is new. */
    public @Nullable ItemView earlier(NoticeItemId later) {
        return earlierOf.get(later);
    }

    /** The item of the later notice; null: it is gone. */
    public @Nullable ItemView later(NoticeItemId earlier) {
        return laterOf.get(earlier);
    }

    /** A clerk said so; otherwise it is a proposal. */
    public boolean said(NoticeItemId later) {
        return said.contains(later);
    }

    private record Candidate(ItemView earlier, ItemView later, double likeness, double distance) {}

    private void take(List<ItemView> earlier, List<ItemView> later, Map<NoticeItemId, Optional<NoticeItemId>> said) {
        for (var item : later) {
            var meant = said.get(item.id());
            if (meant != null) {
                this.said.add(item.id());
                meant.flatMap(id -> earlier.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst())
                        .ifPresent(found -> pair(found, item));
            }
        }
    }

    private void propose(List<ItemView> earlier, List<ItemView> later) {
        var candidates = new ArrayList<Candidate>();
        var words = earlier.stream().map(item -> Likeness.of(item.text())).toList();
        for (var l = 0; l < later.size(); l++) {
            var mine = Likeness.of(later.get(l).text());
            for (var e = 0; e < earlier.size(); e++) {
                var likeness = words.get(e).to(mine);
                if (likeness >= ENOUGH) {
                    var distance = Math.abs((double) e / earlier.size() - (double) l / later.size());
                    candidates.add(new Candidate(earlier.get(e), later.get(l), likeness, distance));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::likeness).reversed().thenComparingDouble(Candidate::distance));
        for (var candidate : candidates) {
            var free = !said.contains(candidate.later().id())
                    && !earlierOf.containsKey(candidate.later().id())
                    && !laterOf.containsKey(candidate.earlier().id());
            if (free) {
                pair(candidate.earlier(), candidate.later());
            }
        }
    }

    private void pair(ItemView earlier, ItemView later) {
        if (laterOf.putIfAbsent(earlier.id(), later) == null) {
            earlierOf.put(later.id(), earlier);
        }
    }
}
