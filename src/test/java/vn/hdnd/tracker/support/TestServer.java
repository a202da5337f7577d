package vn.hdnd.tracker.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The one PostgreSQL server of this test JVM, started by the first test that asks for a database and gone with the JVM.
 * It promises nothing about power cuts: that is what makes it fast.
 */
final class TestServer {

    private static final String MIGRATED = "migrated_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres server;
    private boolean migrated;

    private TestServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("ApplicationName", "test")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The PostgreSQL of the tests does not start", e);
        }
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    TestDatabase emptyDatabase() {
        return create("template0");
    }

    /** A copy of a template that was migrated once: a few milliseconds each, where a migration takes seconds. */
    TestDatabase migratedDatabase() {
        migrateTemplate();
        return create(MIGRATED);
    }

    private synchronized void migrateTemplate() {
        if (migrated) {
            return;
        }
        administer("create database " + MIGRATED + " template template0 encoding 'UTF8'");
        Flyway.configure()
                .dataSource(dataSource(MIGRATED))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        migrated = true;
    }

    private TestDatabase create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        administer("create database " + name + " template " + template);
        return new TestDatabase(name, server.getJdbcUrl("postgres", name), dataSource(name));
    }

    private void administer(String sql) {
        new JdbcTemplate(server.getPostgresDatabase()).execute(sql);
    }

    private DataSource dataSource(String name) {
        return server.getDatabase("postgres", name);
    }

    private static final class Holder {
        static final TestServer SERVER = new TestServer();
    }
}
