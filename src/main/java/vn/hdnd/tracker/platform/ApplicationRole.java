package vn.hdnd.tracker.platform;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The role and the database of the application on its embedded server. It owns its database and nothing else: a hole
 * in the application is not one in the server.
 */
record ApplicationRole(int port, String password) {

    void createIfMissing() {
        JdbcTemplate server = new JdbcTemplate(superuser());
        if (isMissing(server, "select count(*) from pg_roles where rolname = ?")) {
            server.execute("create role " + EmbeddedDatabase.USER + " login password '" + password + "'");
        }
        if (isMissing(server, "select count(*) from pg_database where datname = ?")) {
            server.execute("create database " + EmbeddedDatabase.USER + " owner " + EmbeddedDatabase.USER);
        }
    }

    private static boolean isMissing(JdbcTemplate server, String count) {
        Long found = server.queryForObject(count, Long.class, EmbeddedDatabase.USER);
        return found == null || found == 0;
    }

    private PGSimpleDataSource superuser() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser(PostgresCluster.SUPERUSER);
        source.setPassword(password);
        return source;
    }
}
