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
        @Nullable Settlement settlement) {}
