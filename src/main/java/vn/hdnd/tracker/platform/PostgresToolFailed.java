package vn.hdnd.tracker.platform;

/** One of PostgreSQL's tools said no; the message is what it said. */
final class PostgresToolFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresToolFailed(String message) {
        super(message);
    }
}
