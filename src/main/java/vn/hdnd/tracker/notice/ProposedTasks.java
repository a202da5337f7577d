package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Makes the tasks that are proposed for items of a draft. Implemented by the module that knows tasks. */
public interface ProposedTasks {

    /**
     * Makes them, few statements for many items. The caller has locked the notice and settles the items itself.
     *
     * @return those items of which tasks came; not those for which nobody is known to lead
     */
    Set<NoticeItemId> make(NoticeId notice, List<ItemFacts> items, Actor by);
}
