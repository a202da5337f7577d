package vn.hdnd.tracker.platform;

import java.nio.file.Path;

/**
 * Where the embedded database keeps what.
 *
 * @param data PostgreSQL's own data directory
 */
record DatabaseFiles(Path data) {

    static DatabaseFiles around(Path directory) {
        return new DatabaseFiles(directory.toAbsolutePath().normalize());
    }

    /** The directory that holds everything here. */
    Path home() {
        return data.resolveSibling(".").normalize();
    }

    Path lock() {
        return beside(".lock");
    }

    Path password() {
        return beside(".password");
    }

    /** What the server itself says. */
    Path log() {
        return beside(".log");
    }

    /** What the tools that make, start and stop the server say. */
    Path toolLog() {
        return beside(".tools.log");
    }

    private Path beside(String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }
}
