package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The living server process of a data directory, as {@code postmaster.pid} names it and the operating system confirms:
 * a number alone may long belong to somebody else.
 */
record Postmaster(ProcessHandle process) {

    /** Empty if none lives, whatever the file says. */
    static Optional<Postmaster> on(Path data) {
        return pid(data)
                .flatMap(ProcessHandle::of)
                .filter(process -> OnDirectory.isPostgres(process, data))
                .map(Postmaster::new);
    }

    long pid() {
        return process.pid();
    }

    /** A server that died leaves processes behind that end by themselves, as soon as they notice; others are ended. */
    static void awaitLastProcess(Path data, Duration patience) {
        if (!OnDirectory.empties(data, patience)) {
            endEveryProcess(data);
        }
    }

    /** As a power cut would; what was acknowledged is in the write-ahead log. */
    static void endEveryProcess(Path data) {
        on(data).ifPresent(postmaster -> postmaster.process().destroyForcibly());
        OnDirectory.processes(data).forEach(ProcessHandle::destroyForcibly);
        if (!OnDirectory.empties(data, Duration.ofSeconds(5))) {
            throw new PostgresToolFailed("These processes on %s do not end: %s"
                    .formatted(
                            data,
                            OnDirectory.processes(data).map(ProcessHandle::pid).toList()));
        }
    }

    /**
     * PostgreSQL refuses to start while the number in its file is some living process, or a dead one that nobody
     * buried. Only for callers who know that nothing runs on the directory.
     */
    static void removeStalePidFile(Path data) {
        try {
            if (OnDirectory.knowable()) {
                Files.deleteIfExists(file(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> pid(Path data) {
        try {
            List<String> lines = Files.exists(file(data)) ? Files.readAllLines(file(data)) : List.of();
            return lines.stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
