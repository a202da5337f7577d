package vn.hdnd.tracker.platform;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application's own PostgreSQL: held by an operating system's lock, durable, reachable from this machine only, and
 * brought back on the same port when it dies.
 *
 * <p>For a data directory {@code data/postgres} there stand beside it {@code postgres.lock}, {@code postgres.password}
 * (mode 0600), {@code postgres.log} and the unpacked binaries.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "tracker";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int SAY_EVERY = 30;

    private final DirectoryLock lock;
    private final PostgresCluster cluster;
    private final String password;
    private final int port;
    private final Thread watch = new Thread(this::watch, "embedded-database-watch");

    private volatile boolean closing;

    private EmbeddedDatabase(DirectoryLock lock, PostgresCluster cluster, String password, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on a directory, making it on the first start and clearing up after a crash on a later one.
     *
     * @param firstPort the first port to try
     * @throws DatabaseRefused if another process holds the directory or its contents are of another major version
     */
    static EmbeddedDatabase start(DatabaseFiles files, int firstPort) {
        long begun = System.nanoTime();
        DirectoryLock lock = DirectoryLock.take(files.lock());
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(files.home());
            String password = PasswordFile.at(files.password()).read();
            PostgresCluster cluster = new PostgresCluster(files, binaries);
            cluster.stopLeftOver();
            cluster.createIfMissing();
            int port = startServer(cluster, firstPort);
            new ApplicationRole(port, password).createIfMissing();
            LOG.info(
                    "PostgreSQL {} serves {} on 127.0.0.1:{}, ready after {} ms",
                    binaries.version(),
                    files.data(),
                    port,
                    millisSince(begun));
            EmbeddedDatabase database = new EmbeddedDatabase(lock, cluster, password, port);
            database.watch.setDaemon(true);
            database.watch.start();
            return database;
        } catch (IOException | PostgresToolFailed e) {
            lock.close();
            throw new DatabaseRefused("The embedded database does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Once more if need be: a server that its killed owner was just starting may have come between. */
    private static int startServer(PostgresCluster cluster, int firstPort) {
        try {
            return Ports.startOnFirstFree(firstPort, cluster::start);
        } catch (PostgresToolFailed e) {
            LOG.warn("PostgreSQL does not start; trying once more: {}", e.getMessage());
            cluster.stopLeftOver();
            return Ports.startOnFirstFree(firstPort, cluster::start);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    String password() {
        return password;
    }

    int port() {
        return port;
    }

    /** Stops the server; whoever used it must have stopped before. */
    @Override
    public void close() {
        closing = true;
        try {
            watch.join(Duration.ofSeconds(30).toMillis());
            cluster.stop();
            LOG.info("PostgreSQL stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private void watch() {
        while (!closing) {
            try {
                if (cluster.isRunning()) {
                    Thread.sleep(LOOK_EVERY.toMillis());
                } else {
                    bringBack();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void bringBack() throws InterruptedException {
        long died = System.nanoTime();
        LOG.error("PostgreSQL died; bringing it back on port {}", port);
        for (int attempt = 0; !closing; attempt++) {
            try {
                cluster.stopLeftOver();
                cluster.start(port);
                LOG.warn("PostgreSQL is back after {} ms", millisSince(died));
                return;
            } catch (RuntimeException e) {
                if (attempt % SAY_EVERY == 0) {
                    LOG.warn("PostgreSQL is not back yet: {}", e.getMessage());
                }
                Thread.sleep(RETRY_AFTER.toMillis());
            }
        }
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
