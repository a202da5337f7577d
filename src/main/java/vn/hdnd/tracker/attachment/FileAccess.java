package vn.hdnd.tracker.attachment;

import java.util.UUID;
import vn.hdnd.tracker.shared.Actor;

/**
 * Who may read the files of an owner: implemented by the module that owns it, with the same rule as the thing itself.
 * A kind that nobody answers for is read by nobody.
 */
public interface FileAccess {

    boolean supports(OwnerKind kind);

    /** Whether this person may read what hangs on the owner; false also if there is no such owner. */
    boolean mayRead(UUID ownerId, Actor actor);
}
