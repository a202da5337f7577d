package vn.hdnd.tracker.platform;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's tools to its end. They refuse to work as root; there they run in a user namespace of their
 * own, in which they are nobody in particular.
 *
 * @param log where its output goes: a file, because a server would inherit a pipe and never let it end
 */
record PostgresTool(Path log) {

    private static final long LIMIT_SECONDS = 120;

    /** @throws PostgresToolFailed with what it said, if it ends with anything but 0 */
    void run(Path program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        try {
            run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresToolFailed(program.getFileName() + " was interrupted");
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = builder(command).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new PostgresToolFailed("No end after %d s: %s".formatted(LIMIT_SECONDS, command));
        }
        if (process.exitValue() != 0) {
            throw new PostgresToolFailed(Files.readString(log).strip());
        }
    }

    /** Messages in English and dates in UTC, whatever the machine speaks. */
    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(log.resolveSibling(".").normalize().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LANG", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }
}
