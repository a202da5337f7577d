package vn.hdnd.tracker.demo;

import java.io.Serial;

/** The profile {@code demo} met a database that holds something of its own. */
class NotASampleDatabase extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotASampleDatabase() {
        super("The database holds data that are not the sample council's");
    }
}
