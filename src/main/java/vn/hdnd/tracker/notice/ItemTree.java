package vn.hdnd.tracker.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;

/**
 * The items of one notice as a tree, in document order. Changes its shape, then {@link #settlePlaces} gives every item its
 * position, depth and path, and in a notice written here its label. At most ten levels, or as many as have labels.
 */
class ItemTree {

    private static final int DEEPEST = 9;

    private final @Nullable ItemLabels numbering;
    private final Map<NoticeItemId, NoticeItem> byId = new LinkedHashMap<>();
    private final Map<Node, List<NoticeItem>> children = new HashMap<>();

    /** Null-safe key for "the children of": the root has no item. */
    private record Node(@Nullable NoticeItemId item) {}

    /** Items that keep the labels of a paper. */
    ItemTree(List<NoticeItem> inOrder) {
        this(inOrder, null);
    }

    /** @param numbering how places make labels; null where items keep those of a paper */
    ItemTree(List<NoticeItem> inOrder, @Nullable ItemLabels numbering) {
        this.numbering = numbering;
        inOrder.forEach(item -> {
            byId.put(item.id(), item);
            childrenOf(item.parent()).add(item);
        });
    }

    NoticeItem item(NoticeItemId id) {
        return Objects.requireNonNull(byId.get(id), "not an item of this notice");
    }

    boolean has(NoticeItemId id) {
        return byId.containsKey(id);
    }

    /** The item before this one in document order, whatever its level. */
    @Nullable
    NoticeItem before(NoticeItem item) {
        var order = inOrder();
        var at = order.indexOf(item);
        return at <= 0 ? null : order.get(at - 1);
    }

    void addAfter(@Nullable NoticeItem sibling, NoticeItem added) {
        var parent = sibling == null ? null : sibling.parent();
        added.moveUnder(parent);
        var row = childrenOf(parent);
        row.add(sibling == null ? row.size() : row.indexOf(sibling) + 1, added);
        byId.put(added.id(), added);
    }

    /**
     * Behind an item in the order of reading, at a level: below it, beside it, or beside one that it stands under.
     *
     * @param depth what is too deep or negative is taken as the nearest that can be
     */
    void addBehind(NoticeItem item, int depth, NoticeItem added) {
        if (depth > item.depth()) {
            added.moveUnder(item.id());
            childrenOf(item.id()).add(0, added);
            byId.put(added.id(), added);
            return;
        }
        var sibling = item;
        while (sibling.depth() > Math.max(0, depth)) {
            sibling = item(Objects.requireNonNull(sibling.parent()));
        }
        addAfter(sibling, added);
    }

    /** Puts the second half of an item behind it, and below that what hung below the whole. */
    void splitOff(NoticeItem first, NoticeItem second) {
        addAfter(first, second);
        var below = List.copyOf(childrenOf(first.id()));
        childrenOf(first.id()).clear();
        below.forEach(child -> child.moveUnder(second.id()));
        childrenOf(second.id()).addAll(below);
    }

    /** Takes the item out; its children take its place. */
    void remove(NoticeItem item) {
        var row = childrenOf(item.parent());
        var at = row.indexOf(item);
        row.remove(at);
        var orphans = List.copyOf(childrenOf(item.id()));
        orphans.forEach(child -> child.moveUnder(item.parent()));
        row.addAll(at, orphans);
        children.remove(new Node(item.id()));
        byId.remove(item.id());
    }

    /** Takes the item out; its children become the last children of the other. */
    void mergeInto(NoticeItem target, NoticeItem merged) {
        var orphans = List.copyOf(childrenOf(merged.id()));
        childrenOf(merged.parent()).remove(merged);
        children.remove(new Node(merged.id()));
        byId.remove(merged.id());
        orphans.forEach(child -> child.moveUnder(target.id()));
        childrenOf(target.id()).addAll(orphans);
    }

    /** @throws Refused where there is nowhere to go in that direction */
    void move(NoticeItem item, ItemMove direction) {
        var row = childrenOf(item.parent());
        var at = row.indexOf(item);
        switch (direction) {
            case UP -> swap(row, at, at - 1);
            case DOWN -> swap(row, at, at + 1);
            case IN -> {
                requirePossible(at > 0);
                place(item, row.get(at - 1).id(), Integer.MAX_VALUE);
            }
            case OUT -> {
                requirePossible(item.parent() != null);
                var parent = item(Objects.requireNonNull(item.parent()));
                place(item, parent.parent(), childrenOf(parent.parent()).indexOf(parent) + 1);
            }
        }
    }

    List<NoticeItem> inOrder() {
        var order = new ArrayList<NoticeItem>();
        walk(null, order);
        return order;
    }

    /** @throws Refused if the tree has become too deep */
    void settlePlaces() {
        settle(null, "", 0, new int[] {0});
    }

    private void settle(@Nullable NoticeItemId parent, String outer, int depth, int[] position) {
        var segments = new PathSegments();
        var deepest = numbering == null ? DEEPEST : numbering.levels() - 1;
        var counted = 0;
        for (var item : childrenOf(parent)) {
            if (depth > deepest) {
                throw new Refused("notice.refused.tooDeep", deepest + 1);
            }
            @Nullable String numbered = null;
            if (numbering != null) {
                numbered = item.label().equals(ItemContent.UNNUMBERED) ? "" : numbering.label(depth, ++counted);
            }
            var segment = segments.next(numbered == null ? item.label() : numbered);
            var path = outer.isEmpty() ? segment : outer + "." + segment;
            item.placeAt(position[0]++, depth, parent, path, numbered);
            settle(item.id(), path, depth + 1, position);
        }
    }

    private void place(NoticeItem item, @Nullable NoticeItemId parent, int at) {
        childrenOf(item.parent()).remove(item);
        item.moveUnder(parent);
        var row = childrenOf(parent);
        row.add(Math.min(at, row.size()), item);
    }

    private void walk(@Nullable NoticeItemId parent, List<NoticeItem> order) {
        for (var item : childrenOf(parent)) {
            order.add(item);
            walk(item.id(), order);
        }
    }

    private List<NoticeItem> childrenOf(@Nullable NoticeItemId parent) {
        return children.computeIfAbsent(new Node(parent), none -> new ArrayList<>());
    }

    private static void swap(List<NoticeItem> row, int one, int other) {
        requirePossible(other >= 0 && other < row.size());
        var kept = row.get(one);
        row.set(one, row.get(other));
        row.set(other, kept);
    }

    private static void requirePossible(boolean possible) {
        if (!possible) {
            throw new Refused("notice.refused.cannotMove");
        }
    }
}
