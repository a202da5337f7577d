package vn.hdnd.tracker.shared;

import java.io.Serial;

/** The form was filled in over a version that somebody has changed since. Nothing was written. */
public class StaleVersion extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("web.error.stale");
    }
}
