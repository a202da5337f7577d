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
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens to the SQL statements of a {@link WebTest}, whoever sends them: {@code counter.during(() -> visit.get("/tasks"))}
 * returns those of one request. A batch counts once.
 */
public final class StatementCounter implements BeanPostProcessor {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    /** The statements that were executed while {@code act} ran, in order. */
    public List<String> during(Runnable act) {
        heard.clear();
        act.run();
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
            if (method.getName().startsWith("execute")) {
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
