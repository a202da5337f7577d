package vn.hdnd.tracker.notice;

import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** A place on the page before tracking that a module to the right fills: another way in, or what comes along. */
public interface TrackingPanel {

    /** Template fragment, such as {@code task/retro-card :: card}, with parameters (notice, panel). */
    String fragment();

    /** What the fragment shows of this notice; empty if it shows nothing. A fixed number of statements. */
    Optional<?> load(NoticeId notice, Actor actor);
}
