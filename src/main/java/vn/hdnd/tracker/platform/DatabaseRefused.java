package vn.hdnd.tracker.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database cannot be used, for a reason that a person has to deal with. */
final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DatabaseRefused heldBy(String holder, Path lock) {
        return new DatabaseRefused(
                "The data directory is in use by %s (lock: %s). Stop that process first, or let this one use a directory of its own: --tracker.database.directory=…"
                        .formatted(holder.isEmpty() ? "another process" : holder, lock),
                null);
    }

    static DatabaseRefused otherVersion(Path data, String found, String ours) {
        return new DatabaseRefused(
                "The data in %s was written by PostgreSQL %s; this application brings PostgreSQL %s, which cannot read it. Move the data with pg_dump and pg_restore, or run a PostgreSQL %s of your own and name it in SPRING_DATASOURCE_URL."
                        .formatted(data, found, ours, found),
                null);
    }
}
