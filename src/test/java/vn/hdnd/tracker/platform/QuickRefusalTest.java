package vn.hdnd.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.support.TestDatabase;

@Tag("sql")
class QuickRefusalTest {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    @Test
    void while_the_database_is_away_only_the_first_caller_waits() throws Exception {
        try (HikariDataSource pool = pool(nowhere())) {
            QuickRefusal source = new QuickRefusal(pool);

            assertThat(timeOfRefusal(source)).isGreaterThanOrEqualTo(PATIENCE);
            assertThat(timeOfRefusal(source)).isLessThan(PATIENCE);
        }
    }

    @Test
    void a_pool_that_is_only_busy_is_waited_for() throws Exception {
        try (HikariDataSource pool = pool(TestDatabase.empty().url())) {
            QuickRefusal source = new QuickRefusal(pool);
            try (Connection taken = source.getConnection()) {
                assertThat(taken.isValid(1)).isTrue();
                assertThat(timeOfRefusal(source)).isGreaterThanOrEqualTo(PATIENCE);
                assertThat(timeOfRefusal(source)).isGreaterThanOrEqualTo(PATIENCE);
            }
            source.getConnection().close();
        }
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private static Duration timeOfRefusal(QuickRefusal source) {
        long begun = System.nanoTime();
        assertThatThrownBy(source::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        return Duration.ofNanos(System.nanoTime() - begun).plusMillis(5);
    }

    private static String nowhere() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/nothing";
        }
    }
}
