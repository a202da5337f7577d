package vn.hdnd.tracker.support;

import javax.sql.DataSource;

/**
 * A database that belongs to one test (class) alone, on the one server of this JVM. Spring tests get theirs without
 * asking; this is for tests that work without Spring.
 *
 * @param name the database's name on the server
 * @param url JDBC address, user included; there is no password to know
 * @param dataSource unpooled connections
 */
public record TestDatabase(String name, String url, DataSource dataSource) {

    public static final String USERNAME = "postgres";
    public static final String PASSWORD = "postgres";

    /** A new database with the whole schema of {@code db/migration} and no rows. */
    public static TestDatabase fresh() {
        return TestServer.get().migratedDatabase();
    }

    /** A new database with nothing in it at all. */
    public static TestDatabase empty() {
        return TestServer.get().emptyDatabase();
    }
}
