package vn.hdnd.tracker.shared;

import java.io.Serial;

/** There is no such thing, or none that this person may know of: both answer 404. */
public class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
