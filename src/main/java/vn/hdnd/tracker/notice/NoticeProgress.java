package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Map;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** How far notices in a list have got, which a module to the right tells. */
public interface NoticeProgress {

    /** Template fragment with one parameter (progress): what {@link #load} returned for a notice. */
    String fragment();

    /** By notice; those without an entry show nothing. A fixed number of statements. */
    Map<NoticeId, ?> load(List<NoticeId> notices, Actor actor);
}
