package vn.hdnd.tracker.notice.versions;

import vn.hdnd.tracker.shared.Actor;

/**
 * A place on the page of a draft that replaces another notice, which a module to the right fills: what becomes of the open
 * work of that one.
 */
public interface ReplacementPanel {

    /** Template fragment with parameters (panel, editable): what {@link #load} returned, and whether the draft is open. */
    String fragment();

    /** What the fragment shows. A fixed number of statements. */
    Object load(Pairing pairing, Actor actor);
}
