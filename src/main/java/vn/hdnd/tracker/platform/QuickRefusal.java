package vn.hdnd.tracker.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the database is away, lets one caller wait for it and refuses the others at once: a page needs connections
 * several times, and must not wait for each of them before it can say what is wrong.
 */
final class QuickRefusal extends DelegatingDataSource {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private volatile Away away = Away.NOT;

    QuickRefusal(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        away.refuse();
        try {
            Connection connection = super.getConnection();
            away = Away.NOT;
            return connection;
        } catch (SQLTransientConnectionException e) {
            away = e.getCause() == null ? Away.NOT : Away.since(e);
            throw e;
        }
    }

    /**
     * Only a pool that failed to connect counts; one that is merely busy says so without a cause, and waiting for it is
     * right.
     */
    private record Away(SQLException why, long until) {

        static final Away NOT = new Away(new SQLException(), 0);

        static Away since(SQLException why) {
            return new Away(why, System.nanoTime() + PAUSE.toNanos());
        }

        void refuse() throws SQLException {
            if (this != NOT && System.nanoTime() - until < 0) {
                throw new SQLTransientConnectionException(why.getMessage(), why.getSQLState(), why);
            }
        }
    }
}
