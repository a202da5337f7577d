package vn.hdnd.tracker.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Wards report progress over HTTP while the application, then its database, then both are killed as {@code kill -9}
 * kills. What was acknowledged is there afterwards, and nobody has to lend a hand.
 */
@Tag("ci")
class KillTest {

    static final String DEMO_PASSWORD = "demo-ket-luan-2022";

    private static final int WARDS = 4;
    private static final int REPORTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration DATABASE_BACK_WITHIN = Duration.ofSeconds(30);

    private final Ledger ledger = new Ledger();

    @Test
    void every_acknowledged_report_survives_the_death_of_application_and_database(@TempDir Path directory)
            throws Exception {
        Packaged packaged = Packaged.jar(Files.createDirectory(directory.resolve("killed")), Map.of());
        Process application = start(packaged);
        List<ReportingWard> wards = IntStream.rangeClosed(1, WARDS)
                .mapToObj(ward -> new ReportingWard(packaged.address(), "ward" + ward, ledger))
                .toList();
        List<Thread> threads = wards.stream().map(Thread::new).toList();
        try {
            threads.forEach(Thread::start);
            awaitReports(wards, PATIENCE);

            application.destroyForcibly().waitFor();
            application = start(packaged);
            awaitReports(wards, PATIENCE);

            long killed = postmaster(packaged).pid();
            postmaster(packaged).destroyForcibly();
            awaitReports(wards, DATABASE_BACK_WITHIN);
            assertThat(postmaster(packaged).pid()).isNotEqualTo(killed);
            assertThat(Health.of(packaged.address()).status()).isEqualTo(200);

            ProcessHandle database = postmaster(packaged);
            database.destroyForcibly();
            application.destroyForcibly().waitFor();
            application = start(packaged);
            awaitReports(wards, PATIENCE);

            assertSecondStartSaysWhoHoldsTheData(packaged, application.pid());

            wards.forEach(ReportingWard::stop);
            for (Thread thread : threads) {
                thread.join(PATIENCE.toMillis());
            }
            assertThat(reportsIn(packaged)).containsAllEntriesOf(ledger.entries());
        } finally {
            wards.forEach(ReportingWard::stop);
            Packaged.stop(application);
        }
        System.out.printf("%d acknowledged reports survived three kills%n", ledger.size());
    }

    private static Process start(Packaged packaged) throws IOException, InterruptedException {
        return packaged.start("--spring.profiles.active=demo");
    }

    private void awaitReports(List<ReportingWard> wards, Duration within) throws InterruptedException {
        try {
            ledger.awaitMore(REPORTS, within);
        } catch (AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "; "
                            + wards.stream().map(ReportingWard::trouble).toList(),
                    e);
        }
    }

    private static void assertSecondStartSaysWhoHoldsTheData(Packaged packaged, long holder) throws Exception {
        Packaged second = Packaged.jar(packaged.directory(), Map.of());
        Process process = second.launch();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("a second start ends")
                .isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(second.tail())
                .contains("The data directory is in use by process " + holder + " since ")
                .doesNotContain("\tat ");
    }

    private static ProcessHandle postmaster(Packaged packaged) throws IOException {
        Path file = packaged.directory().resolve("data/postgres/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Read past the application, as it lies in the database. */
    private static Map<UUID, String> reportsIn(Packaged packaged) throws IOException {
        Path data = packaged.directory().resolve("data");
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        JdbcTemplate sql = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/tracker",
                "tracker",
                Files.readString(data.resolve("postgres.password")).strip()));
        Map<UUID, String> reports = new HashMap<>();
        sql.query("select submission_id, outcome from progress_report", row -> {
            reports.put(row.getObject("submission_id", UUID.class), row.getString("outcome"));
        });
        return reports;
    }
}
