package vn.hdnd.tracker.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens to the SQL statements of a {@link WebTest}: {@code counter.during(() -> visit.get("/tasks"))} returns those of one
 * request, which the test's own thread serves; the minute's sweep of old sessions is nobody's request. A batch counts once.
 */
public final class StatementCounter implements BeanPostProcessor {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Thread listened;

    /** The statements that were executed while {@code act} ran, in order. */
    public List<String> during(Runnable act) {
        heard.clear();
        listened = Thread.currentThread();
        act.run();
        listened = null;
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Listening) ? new Listening(source) : bean;
    }

    private final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(Connection.class, super.getConnection(), null);
        }
    }

    private <T> T listening(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (Thread.currentThread() == listened && method.getName().startsWith("execute")) {
                heard.add(arguments != null && arguments[0] instanceof String said ? said : sql);
            }
            try {
                var result = method.invoke(target, arguments);
                if (result instanceof PreparedStatement prepared
                        && method.getName().equals("prepareStatement")) {
                    return listening(PreparedStatement.class, prepared, (String) arguments[0]);
                }
                return result instanceof Statement plain && method.getName().equals("createStatement")
                        ? listening(Statement.class, plain, "")
                        : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
