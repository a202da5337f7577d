package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.meeting.Meetings;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * Writing a notice here: what an item does follows from its words as it would in a notice that came in, until somebody
 * decides otherwise.
 */
@Service
@Transactional
public class NoticeWriting {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final DraftText text;
    private final Meetings meetings;
    private final ReviewHistory history;

    NoticeWriting(
            NoticeRepository notices,
            NoticeItemRepository items,
            DraftText text,
            Meetings meetings,
            ReviewHistory history) {
        this.notices = notices;
        this.items = items;
        this.text = text;
        this.meetings = meetings;
        this.history = history;
    }

    /**
     * Does something to the items of a notice. In one that is written here, kinds, units and deadlines that were as the
     * words had it before are as the words have it afterwards; what was settled or chosen by hand stays. All of it is one
     * act, when it is undone.
     */
    public <T extends @Nullable Object> T following(NoticeId id, Supplier<T> act) {
        return history.together(id, () -> followed(id, act));
    }

    private <T extends @Nullable Object> T followed(NoticeId id, Supplier<T> act) {
        var notice = notices.findForChange(id).orElseThrow(() -> new NotFound("notice " + id));
        if (!notice.writtenHere() || notice.status() != NoticeStatus.DRAFT) {
            return act.get();
        }
        var before = read(notice, items.inOrder(id));
        var done = act.get();
        items.flush();
        follow(notice, before);
        return done;
    }

    private void follow(Notice notice, Map<NoticeItemId, ItemContent> before) {
        var now = items.inOrder(notice.id());
        var after = read(notice, now);
        for (var item : now) {
            var read = after.get(item.id());
            if (read != null && undecided(item.content(), before.get(item.id()))) {
                item.understandAs(read);
            }
        }
    }

    private Map<NoticeItemId, ItemContent> read(Notice notice, List<NoticeItem> all) {
        return text.read(notice.header(), meetings.details(notice.meeting()).heldOn(), all);
    }

    private static boolean undecided(ItemContent content, @Nullable ItemContent asRead) {
        return asRead == null ? content.meansNothingYet() : content.meansTheSame(asRead);
    }
}
