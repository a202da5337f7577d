package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Which living processes are a PostgreSQL working on a data directory. Linux tells through {@code /proc}: every process
 * of a server has the data directory as its working directory. Elsewhere only a program's name can be asked for.
 */
final class OnDirectory {

    private static final Path PROC = Path.of("/proc");

    private OnDirectory() {}

    /** Whether the operating system tells all processes of a directory. */
    static boolean knowable() {
        return Files.exists(PROC.resolve("self/cwd"));
    }

    static boolean isPostgres(ProcessHandle process, Path data) {
        if (!knowable()) {
            return process.info()
                    .command()
                    .filter(command -> command.contains("postgres"))
                    .isPresent();
        }
        return isLink(process, "exe", Path.of("postgres")) && isLink(process, "cwd", real(data));
    }

    static Stream<ProcessHandle> processes(Path data) {
        return knowable() ? ProcessHandle.allProcesses().filter(process -> isPostgres(process, data)) : Stream.empty();
    }

    /** @return whether no process was left within that time */
    static boolean empties(Path data, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (processes(data).findAny().isPresent()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** A process that died but was not buried yet has no links. A program that was replaced is marked behind its name. */
    private static boolean isLink(ProcessHandle process, String name, Path end) {
        try {
            Path target = Files.readSymbolicLink(PROC.resolve(process.pid() + "/" + name));
            return target.endsWith(end) || target.endsWith(end + " (deleted)");
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path data) {
        try {
            return data.toRealPath();
        } catch (IOException e) {
            return data;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresToolFailed("Interrupted while waiting for PostgreSQL's processes to end");
        }
    }
}
