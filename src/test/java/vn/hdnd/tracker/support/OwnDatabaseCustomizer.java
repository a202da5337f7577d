package vn.hdnd.tracker.support;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/**
 * Points a context at a new database. Equal for all test classes alike, so that Spring still shares contexts between
 * them. The database is made when the context first reads its address: a test of a controller alone starts none.
 */
record OwnDatabaseCustomizer(boolean empty) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        context.getEnvironment().getPropertySources().addFirst(new DatabaseProperties(empty));
    }

    private static final class DatabaseProperties extends MapPropertySource {

        private static final String URL = "spring.datasource.url";

        private final SingletonSupplier<TestDatabase> database;

        DatabaseProperties(boolean empty) {
            super(
                    "database of this test context",
                    Map.of(
                            URL,
                            "made when first asked for",
                            "spring.datasource.username",
                            TestDatabase.USERNAME,
                            "spring.datasource.password",
                            TestDatabase.PASSWORD,
                            "spring.datasource.hikari.maximum-pool-size",
                            "4",
                            "spring.datasource.hikari.minimum-idle",
                            "0",
                            "spring.test.database.replace",
                            "none"));
            database = SingletonSupplier.of(() -> empty ? TestDatabase.empty() : TestDatabase.fresh());
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return URL.equals(name) ? database.obtain().url() : super.getProperty(name);
        }
    }
}
