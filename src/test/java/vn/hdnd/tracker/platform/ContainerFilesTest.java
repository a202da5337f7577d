package vn.hdnd.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the container set-up without a container engine. */
class ContainerFilesTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

    @Test
    void data_survive_the_container_of_postgresql_18() throws IOException {
        Map<String, Object> database = service("database");

        assertThat(database.get("image")).isEqualTo("postgres:18");
        assertThat(database.get("volumes")).isEqualTo(List.of("database:/var/lib/postgresql"));
    }

    @Test
    void the_application_waits_for_its_database_and_is_published_on_this_machine_only() throws IOException {
        Map<String, Object> application = service("application");

        assertThat(application.get("depends_on")).isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
        assertThat(application.get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
        assertThat(application.get("environment"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKeys("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void no_password_is_written_down() throws IOException {
        assertThat(Files.readString(COMPOSE)).doesNotContainPattern("PASSWORD: [^$]");
    }

    @Test
    void the_image_runs_as_nobody_special_and_checks_its_health_with_java() throws IOException {
        String dockerfile = Files.readString(DOCKERFILE);

        assertThat(dockerfile)
                .contains("USER 10001", "HEALTHCHECK", HealthProbe.class.getName())
                .doesNotContainPattern("(?m)^[^#]*curl");
        assertThat(service("application").get("build"))
                .isEqualTo(Map.of("context", ".", "dockerfile", DOCKERFILE.toString()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>)
                ((Map<String, Object>) new Yaml().load(Files.readString(COMPOSE))).get("services");
        return services.get(name);
    }
}
