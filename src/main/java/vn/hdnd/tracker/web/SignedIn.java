package vn.hdnd.tracker.web;

import java.util.Optional;
import vn.hdnd.tracker.shared.Actor;

/** Who is behind the current request. */
public interface SignedIn {

    /** The person, read anew for this request; empty when nobody is signed in. */
    Optional<Actor> actor();

    /** What stands below the name: position, or role and unit. */
    String capacity(Actor actor);

    /** For whom the person acts, or may. */
    default Acting acting() {
        return Acting.NOBODY;
    }
}
