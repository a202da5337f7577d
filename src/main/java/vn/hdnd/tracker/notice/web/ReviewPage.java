package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.notice.history.LastAct;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Everything that the review page shows of a notice. @param last the act of this person that would be undone next */
public record ReviewPage(
        NoticeSheet notice,
        List<ReviewRow> rows,
        List<SourceBlock> source,
        Progress progress,
        List<Panel> panels,
        List<Doubt> doubts,
        List<BulkChoice> bulk,
        @Nullable LastAct last) {

    public ReviewPage {
        rows = List.copyOf(rows);
        source = List.copyOf(source);
        panels = List.copyOf(panels);
        doubts = List.copyOf(doubts);
        bulk = List.copyOf(bulk);
    }

    /** Empty if the notice has no such item. */
    public Optional<ReviewRow> row(@Nullable NoticeItemId id) {
        return rows.stream().filter(row -> row.item().id().equals(id)).findFirst();
    }

    /** Places in the source that nothing accounts for. */
    public long lost() {
        return source.stream().filter(SourceBlock::lost).count();
    }

    /** How many doubts nobody has settled. */
    public long warnings() {
        return doubts.stream().filter(Doubt::open).count();
    }
}
