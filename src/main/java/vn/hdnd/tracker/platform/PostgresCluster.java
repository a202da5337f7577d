package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One data directory and the server on it. Only the owner of its {@link DirectoryLock} may use this. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    /** Given with each start, so that nothing written in a file can make the server forget what it acknowledged. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "password_encryption", "scram-sha-256",
            "log_timezone", "UTC");

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int BUILTIN_LOCALE_SINCE = 17;
    private static final long LOG_LIMIT = 10L << 20;

    private final DatabaseFiles files;
    private final PostgresBinaries binaries;
    private final PostgresTool tool;

    PostgresCluster(DatabaseFiles files, PostgresBinaries binaries) {
        this.files = files;
        this.binaries = binaries;
        this.tool = new PostgresTool(files.toolLog());
    }

    boolean isRunning() {
        return Postmaster.on(files.data()).isPresent();
    }

    /**
     * Under a name of its own first: a crash never leaves half a data directory under the right one, and an {@code
     * initdb} that outlived its owner does not get at the next one's.
     */
    void createIfMissing() throws IOException {
        Path version = files.data().resolve("PG_VERSION");
        if (Files.exists(version)) {
            checkVersion(Files.readString(version).strip());
            return;
        }
        files.removeUnfinished();
        Path unfinished = files.unfinished();
        tool.run(binaries.program("initdb"), initdbArguments(unfinished));
        Files.move(unfinished, files.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when the server takes connections. */
    void start(int port) {
        keepLogShort();
        try {
            runStart(port);
        } catch (PostgresToolFailed e) {
            throw new PostgresToolFailed(e.getMessage() + System.lineSeparator() + endOfLog());
        }
    }

    private void runStart(int port) {
        tool.run(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + files.data(),
                "--log=" + files.log(),
                "--options=" + options(port));
    }

    void stop() {
        if (isRunning()) {
            stop("fast");
        }
    }

    /** Ends what an owner that died left running, and returns when the last process is gone from the directory. */
    void stopLeftOver() {
        Postmaster.on(files.data()).ifPresent(postmaster -> {
            LOG.warn("Stopping a PostgreSQL that was left running on {}, process {}", files.data(), postmaster.pid());
            stop("fast");
        });
        Postmaster.awaitLastProcess(files.data(), PATIENCE);
        Postmaster.removeStalePidFile(files.data());
    }

    private void stop(String mode) {
        try {
            tool.run(
                    binaries.program("pg_ctl"),
                    "stop",
                    "--wait",
                    "--timeout=20",
                    "--mode=" + mode,
                    "--pgdata=" + files.data());
        } catch (PostgresToolFailed e) {
            if (isRunning()) {
                LOG.warn("PostgreSQL does not stop ({}); trying harder", e.getMessage());
                Postmaster.endEveryProcess(files.data());
            }
        }
    }

    private void checkVersion(String found) {
        if (!found.equals(binaries.majorVersion())) {
            throw DatabaseRefused.otherVersion(files.data(), found, binaries.majorVersion());
        }
    }

    private String[] initdbArguments(Path target) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + files.password(),
                "--encoding=UTF8",
                "--locale=C"));
        if (Integer.parseInt(binaries.majorVersion()) >= BUILTIN_LOCALE_SINCE) {
            arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        return arguments.toArray(String[]::new);
    }

    private static String options(int port) {
        StringBuilder options = new StringBuilder("-p " + port);
        SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return options.toString();
    }

    private String endOfLog() {
        try (var lines = Files.lines(files.log())) {
            List<String> all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - 8), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private void keepLogShort() {
        try {
            if (Files.exists(files.log()) && Files.size(files.log()) > LOG_LIMIT) {
                Files.move(
                        files.log(),
                        files.log().resolveSibling(files.log().getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
