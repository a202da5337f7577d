package vn.hdnd.tracker.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** What other modules may know of an item. */
public record ItemFacts(
        NoticeItemId id,
        NoticeId notice,
        NoticeStatus noticeStatus,
        String path,
        String text,
        ItemKind kind,
        List<UnitMention> units,
        ItemDeadline deadline,
        @Nullable String reportTo,
        @Nullable Settlement settlement,
        List<ItemDuty> duties) {

    public ItemFacts {
        units = List.copyOf(units);
        duties = List.copyOf(duties);
    }

    /** How the item is most likely to be settled. */
    public Settlement proposal() {
        return SettlementProposal.of(kind, text, deadline, reportTo);
    }

    /** The same item as if this were all that it says. */
    public ItemFacts saying(String part, List<UnitMention> named, ItemDeadline limit) {
        return new ItemFacts(id, notice, noticeStatus, path, part, kind, named, limit, reportTo, settlement, List.of());
    }
}
