package vn.hdnd.tracker.notice;

import java.util.Map;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * A place inside an item on the review page that a module to the right fills: the tasks that come of it. The page calls
 * {@link #load} once and renders {@link #fragment} for each item with {@code item} and {@code panel} in scope.
 */
public interface ItemPanel {

    /** Template fragment, such as {@code task/item-panel :: panel}, with parameters (item, panel, editable). */
    String fragment();

    /** What the fragment shows, by item; items without an entry show an empty panel. A fixed number of statements. */
    Map<NoticeItemId, ?> load(NoticeId notice, Actor actor);
}
