package vn.hdnd.tracker.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where no {@code spring.datasource.url} is set, starts the embedded database before any bean exists and points the
 * application at it. What is registered first is destroyed last: the database outlives every pool and every job.
 */
final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";
    private static final String DIRECTORY = "tracker.database.directory";
    private static final String PORT = "tracker.database.port";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty(URL)) {
            return;
        }
        DatabaseFiles files = DatabaseFiles.around(Path.of(environment.getProperty(DIRECTORY, "data/postgres")));
        EmbeddedDatabase database = EmbeddedDatabase.start(
                files, environment.getProperty(PORT, Integer.class, Ports.firstFor(files.data())));
        destroyLast(context, database);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                URL,
                                database.url(),
                                "spring.datasource.username",
                                EmbeddedDatabase.USER,
                                "spring.datasource.password",
                                database.password())));
    }

    private static void destroyLast(ConfigurableApplicationContext context, EmbeddedDatabase database) {
        var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        beans.registerSingleton("embeddedDatabase", database);
        beans.registerDisposableBean("embeddedDatabase", database::close);
    }
}
