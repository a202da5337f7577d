package vn.hdnd.tracker.web;

import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;

/** The inbox that stands in the frame of every page: one cheap statement a page. */
@FunctionalInterface
public interface FrameInbox {

    /** How many entries are unread, as the frame writes it: nothing, "3", "99+". Empty for whom there is no inbox. */
    Optional<String> unread(Actor actor);
}
