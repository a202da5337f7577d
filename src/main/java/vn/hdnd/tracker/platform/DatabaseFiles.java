package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

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

    /** A new empty directory in which data can be prepared. */
    Path unfinished() throws IOException {
        return Files.createTempDirectory(home(), unfinishedPrefix());
    }

    /** Removes what was being prepared by owners that died; where somebody still writes, the next start will. */
    void removeUnfinished() throws IOException {
        try (var left = Files.newDirectoryStream(home(), unfinishedPrefix() + "*")) {
            left.forEach(directory -> FileSystemUtils.deleteRecursively(directory.toFile()));
        }
    }

    private String unfinishedPrefix() {
        return data.getFileName() + ".new-";
    }

    private Path beside(String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }
}
