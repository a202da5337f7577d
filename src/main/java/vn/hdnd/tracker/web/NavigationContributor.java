package vn.hdnd.tracker.web;

import java.util.List;
import vn.hdnd.tracker.shared.Actor;

/** A module's places in the left column. Asked on every page: answer from the actor's roles, without the database. */
@FunctionalInterface
public interface NavigationContributor {

    /** The places that work for this person now; none for most people is usual. */
    List<NavigationPlace> places(Actor actor);
}
