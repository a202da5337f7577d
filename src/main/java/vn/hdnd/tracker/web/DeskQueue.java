package vn.hdnd.tracker.web;

import vn.hdnd.tracker.shared.Actor;

/** One kind of thing that waits for the Office, contributed to the desk by the module that it belongs to. */
public interface DeskQueue {

    /** Lowest first on the desk. */
    int order();

    /** Whether this person works on such things at all. */
    boolean serves(Actor actor);

    /** The queue as it stands now: how many there are, and the first few of them. */
    QueueView load(Actor actor);
}
