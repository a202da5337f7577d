package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.document.ItemLabels;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.web.Choice;

/** Where a new item may go behind another one of a notice that is written here: one place on every level, by its label. */
final class NextPlaces {

    private final List<ItemView> items;
    private final ItemLabels numbering;

    NextPlaces(List<ItemView> items, ItemLabels numbering) {
        this.items = items;
        this.numbering = numbering;
    }

    /** From the outermost level in: "3.", "c)", "-". */
    List<Choice> behind(@Nullable NoticeItemId after) {
        var before = find(after);
        if (before == null) {
            return List.of(new Choice("0", numbering.label(0, 1)));
        }
        var places = new ArrayList<Choice>();
        if (before.depth() + 1 < numbering.levels()) {
            places.add(choice(before.depth() + 1, 1));
        }
        for (ItemView beside = before; beside != null; beside = find(beside.parent())) {
            places.add(0, choice(beside.depth(), placeOf(beside) + 1));
        }
        return places;
    }

    /** Below what introduces others or does not end as a sentence does, beside everything else. */
    int usual(@Nullable NoticeItemId after) {
        var before = find(after);
        if (before == null) {
            return 0;
        }
        var below = before.heading()
                || !before.text().matches("(?s).*[.;!?…]")
                || items.stream().anyMatch(item -> before.id().equals(item.parent()));
        return below && before.depth() + 1 < numbering.levels() ? before.depth() + 1 : before.depth();
    }

    private Choice choice(int depth, int place) {
        return new Choice(String.valueOf(depth), numbering.label(depth, place));
    }

    /** Among the numbered ones beside it, itself counted where it is one. */
    private int placeOf(ItemView item) {
        var place = 0;
        for (var other : items) {
            if (Objects.equals(other.parent(), item.parent()) && !other.label().isEmpty()) {
                place++;
            }
            if (other.id().equals(item.id())) {
                break;
            }
        }
        return place;
    }

    private @Nullable ItemView find(@Nullable NoticeItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }
}
