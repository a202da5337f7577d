package vn.hdnd.tracker.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.Span;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * An item as pages show it.
 *
 * @param source places in the source text
 */
public record ItemView(
        NoticeItemId id,
        long version,
        @Nullable NoticeItemId parent,
        int depth,
        String label,
        String path,
        String text,
        ItemKind kind,
        List<Span> source,
        ItemDeadline deadline,
        @Nullable String reportTo,
        @Nullable Settlement settlement,
        @Nullable String settlementReason,
        List<UnitMention> units,
        List<ItemDuty> duties) {

    public ItemView {
        source = List.copyOf(source);
        units = List.copyOf(units);
        duties = List.copyOf(duties);
    }

    /** Must be settled before tracking starts. */
    public boolean binding() {
        return kind.binding();
    }

    public boolean unsettled() {
        return binding() && settlement == null;
    }

    public boolean heading() {
        return kind == ItemKind.HEADING;
    }

    /** The same for other modules. */
    public ItemFacts facts(NoticeId notice, NoticeStatus status) {
        return new ItemFacts(id, notice, status, path, text, kind, units, deadline, reportTo, settlement, duties);
    }

    /** How this item is most likely to be settled. */
    public Settlement proposal() {
        return SettlementProposal.of(kind, text, deadline, reportTo);
    }
}
