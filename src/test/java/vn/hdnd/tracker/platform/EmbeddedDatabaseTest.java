package vn.hdnd.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that starts where none is set up: durable, for one process alone, and hard to kill. */
class EmbeddedDatabaseTest {

    private static final int FIRST_PORT = 18132;
    private static final Duration BROUGHT_BACK_WITHIN = Duration.ofSeconds(30);

    @TempDir
    static Path home;

    @Test
    void is_durable_and_open_to_its_owner_alone() throws IOException {
        Path data = home.resolve("settings");
        try (EmbeddedDatabase database = start(data)) {
            JdbcTemplate sql = sql(database);

            assertThat(List.of("fsync", "synchronous_commit", "full_page_writes"))
                    .allSatisfy(setting -> assertThat(show(sql, setting)).isEqualTo("on"));
            assertThat(show(sql, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(sql, "is_superuser")).isEqualTo("off");
            assertThat(Files.readString(data.resolve("pg_hba.conf")))
                    .contains("scram-sha-256")
                    .doesNotContainPattern("(?m)^[^#].*trust");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("settings.password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(OnDirectory.processes(data)).isEmpty();
    }

    @Test
    void a_killed_server_is_back_on_its_port_with_everything_that_was_acknowledged() throws Exception {
        Path data = home.resolve("killed");
        try (EmbeddedDatabase database = start(data)) {
            JdbcTemplate sql = sql(database);
            sql.execute("create table ledger (id int primary key)");
            sql.update("insert into ledger values (1)");
            try (Connection open =
                    DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password())) {
                assertThat(open.isValid(1)).isTrue();

                Postmaster killed = Postmaster.on(data).orElseThrow();
                killed.process().destroyForcibly();

                awaitAnswer(sql);
                assertThat(Postmaster.on(data)).isPresent().get().isNotEqualTo(killed);
                assertThat(sql.queryForList("select id from ledger", Integer.class))
                        .containsExactly(1);
            }
        }
    }

    @Test
    void a_second_process_is_told_who_holds_the_directory_and_a_killed_one_leaves_nothing_to_do() throws Exception {
        Path data = home.resolve("held");
        Process holder = hold(data);
        try {
            JdbcTemplate sql = sqlOf(holder, data);
            sql.execute("create table ledger (id int primary key)");
            sql.update("insert into ledger values (1)");

            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("process " + holder.pid() + " since ");
            sql.update("insert into ledger values (2)");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Postmaster.on(data))
                .as("the server outlives its killed owner")
                .isPresent();

        try (EmbeddedDatabase next = start(data)) {
            assertThat(sql(next).queryForList("select id from ledger order by id", Integer.class))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void a_pid_file_that_names_somebody_else_by_now_is_no_obstacle() throws IOException {
        Path data = home.resolve("stale");
        start(data).close();
        long somebody = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), somebody + "\n" + data + "\n0\n15432\n");

        try (EmbeddedDatabase database = start(data)) {
            assertThat(sql(database).queryForObject("select 1", Integer.class)).isEqualTo(1);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws IOException {
        Path data = Files.createDirectories(home.resolve("older"));
        Files.writeString(data.resolve("PG_VERSION"), "9\n");

        assertThatThrownBy(() -> start(data))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("written by PostgreSQL 9;");
        assertThat(data).isDirectoryContaining("glob:**PG_VERSION");
    }

    private static EmbeddedDatabase start(Path data) {
        return EmbeddedDatabase.start(DatabaseFiles.around(data), FIRST_PORT);
    }

    private static Process hold(Path data) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldDatabase.class.getName(),
                        data.toString(),
                        String.valueOf(FIRST_PORT))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static JdbcTemplate sqlOf(Process holder, Path data) throws IOException {
        BufferedReader out = holder.inputReader();
        String line;
        do {
            line = out.readLine();
            assertThat(line).as("the other process starts").isNotNull();
        } while (!line.startsWith("READY "));
        String password = PasswordFile.at(DatabaseFiles.around(data).password()).read();
        return sql("jdbc:postgresql://127.0.0.1:" + line.substring(6) + "/" + EmbeddedDatabase.USER, password);
    }

    private static JdbcTemplate sql(EmbeddedDatabase database) {
        return sql(database.url(), database.password());
    }

    private static JdbcTemplate sql(String url, String password) {
        return new JdbcTemplate(new DriverManagerDataSource(url, EmbeddedDatabase.USER, password));
    }

    private static String show(JdbcTemplate sql, String setting) {
        return String.valueOf(sql.queryForObject("show " + setting, String.class));
    }

    private static void awaitAnswer(JdbcTemplate sql) throws InterruptedException {
        long end = System.nanoTime() + BROUGHT_BACK_WITHIN.toNanos();
        while (true) {
            try {
                sql.queryForObject("select 1", Integer.class);
                return;
            } catch (RuntimeException e) {
                assertThat(System.nanoTime())
                        .as("still away: %s", e.getMessage())
                        .isLessThan(end);
                Thread.sleep(50);
            }
        }
    }
}
