package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * How far the settling of a notice's items has come.
 *
 * @param binding items that must be settled
 * @param next the unsettled one to go on with; null when all are settled
 */
public record Progress(int binding, int settled, @Nullable NoticeItemId next) {

    /** @param from the item after which the next unsettled one is looked for, then from the top */
    static Progress of(List<ItemView> items, @Nullable NoticeItemId from) {
        var binding = (int) items.stream().filter(ItemView::binding).count();
        var unsettled = items.stream().filter(ItemView::unsettled).toList();
        return new Progress(binding, binding - unsettled.size(), next(items, unsettled, from));
    }

    public int unsettled() {
        return binding - settled;
    }

    /** Of the binding items, how many in a hundred are settled. */
    public int percent() {
        return binding == 0 ? 0 : settled * 100 / binding;
    }

    private static @Nullable NoticeItemId next(
            List<ItemView> items, List<ItemView> unsettled, @Nullable NoticeItemId from) {
        var passed = from == null;
        for (var item : items) {
            if (passed && item.unsettled()) {
                return item.id();
            }
            passed |= item.id().equals(from);
        }
        return unsettled.isEmpty() ? null : unsettled.get(0).id();
    }
}
