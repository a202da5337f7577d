package vn.hdnd.tracker.notice;

import java.util.Map;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * What stands in the margin of the page for readers, which a module to the right fills: how far what came of an item has
 * got, as far as the reader sees it.
 */
public interface ItemMargin {

    /** Template fragment with parameters (item, margin): an {@link ItemView} and what {@link #load} returned for it. */
    String fragment();

    /** By item; those without an entry have an empty margin. A fixed number of statements. */
    Map<NoticeItemId, ?> load(NoticeId notice, Actor actor);
}
