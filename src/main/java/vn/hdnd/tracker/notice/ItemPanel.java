package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Map;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * A place inside an item on the pages of a notice that a module to the right fills: the tasks that come of it. The page
 * calls {@link #load} once and renders {@link #fragment} for each item.
 *
 * <p>On the review page the fragment stands in the open item, where {@code editable} is true: its forms are plain forms
 * that redirect to {@code /notices/{notice}/review?item={item}}; the page exchanges itself in place where scripts run. It
 * stands there also in closed items, with {@code editable} false, as on the page for readers: one line, or nothing.
 */
public interface ItemPanel {

    /**
     * Template fragment, such as {@code task/item-panel :: panel}, with parameters (item, panel, editable): an
     * {@link ItemView}, what {@link #load} returned for it or null, and whether this person may change it here.
     */
    String fragment();

    /** What the fragment shows, by item; items without an entry show an empty panel. A fixed number of statements. */
    Map<NoticeItemId, ?> load(Sheet sheet, Actor actor);

    /**
     * What the page has read already, so that a panel need not read it again.
     *
     * @param items in document order
     */
    record Sheet(NoticeId notice, NoticeStatus status, List<ItemFacts> items, Register register) {

        public Sheet {
            items = List.copyOf(items);
        }
    }
}
