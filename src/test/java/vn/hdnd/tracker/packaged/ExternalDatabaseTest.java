package vn.hdnd.tracker.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hdnd.tracker.support.TestDatabase;

/** With an address of a database the application uses that one; {@code .ci/run} does this on PostgreSQL 15 as well. */
@Tag("ci")
class ExternalDatabaseTest {

    @Test
    void the_jar_runs_on_the_database_that_is_named_and_starts_none(@TempDir Path directory) throws Exception {
        TestDatabase database = TestDatabase.empty();
        Path work = Files.createDirectory(directory.resolve("external"));
        Process process = Packaged.jar(
                        work,
                        Map.of(
                                "SPRING_DATASOURCE_URL", database.url(),
                                "SPRING_DATASOURCE_USERNAME", TestDatabase.USERNAME,
                                "SPRING_DATASOURCE_PASSWORD", TestDatabase.PASSWORD))
                .start("--spring.profiles.active=demo");
        try {
            assertThat(accounts(database)).isPositive();
            assertNothingEmbedded(work);
        } finally {
            Packaged.stop(process);
        }
        assertThat(version(database)).startsWith(System.getProperty("tracker.postgres", ""));
        System.out.println("The jar started on PostgreSQL " + version(database));
    }

    private static void assertNothingEmbedded(Path work) throws IOException {
        try (var files = Files.list(work)) {
            assertThat(files).isEmpty();
        }
    }

    private static long accounts(TestDatabase database) {
        Long count = new JdbcTemplate(database.dataSource()).queryForObject("select count(*) from account", Long.class);
        return count == null ? 0 : count;
    }

    private static String version(TestDatabase database) {
        return String.valueOf(
                new JdbcTemplate(database.dataSource()).queryForObject("show server_version", String.class));
    }
}
